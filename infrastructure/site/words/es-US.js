import drift from './es-US/drift.js';
import frame from './es-US/frame.js';
import invoices from './es-US/invoices.js';
import rescue from './es-US/rescue.js';
import sending from './es-US/sending.js';
import thread from './es-US/thread.js';

export default { ...drift, ...frame, ...invoices, ...rescue, ...sending, ...thread };
