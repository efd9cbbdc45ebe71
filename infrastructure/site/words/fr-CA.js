import frame from './fr-CA/frame.js';
import invoices from './fr-CA/invoices.js';
import sending from './fr-CA/sending.js';
import thread from './fr-CA/thread.js';

export default { ...frame, ...invoices, ...sending, ...thread };
