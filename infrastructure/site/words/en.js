import frame from './en/frame.js';
import invoices from './en/invoices.js';
import sending from './en/sending.js';
import thread from './en/thread.js';

export default { ...frame, ...invoices, ...sending, ...thread };
