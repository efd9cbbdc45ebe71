import drift from './en/drift.js';
import frame from './en/frame.js';
import invoices from './en/invoices.js';
import rescue from './en/rescue.js';
import sending from './en/sending.js';
import thread from './en/thread.js';

export default { ...drift, ...frame, ...invoices, ...rescue, ...sending, ...thread };
