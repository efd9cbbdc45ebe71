/** What automation is told: ids and states, never text or addresses. */
@NullMarked
package com.invoicecourier.event;

import org.jspecify.annotations.NullMarked;
