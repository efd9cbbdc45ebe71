import drift from './fr-CA/drift.js';
import frame from './fr-CA/frame.js';
import invoices from './fr-CA/invoices.js';
import rescue from './fr-CA/rescue.js';
import sending from './fr-CA/sending.js';
import thread from './fr-CA/thread.js';

export default { ...drift, ...frame, ...invoices, ...rescue, ...sending, ...thread };
