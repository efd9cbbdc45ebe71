/** What becomes of mail when anything fails at any call. */
@NullMarked
package com.invoicecourier.local.fault;

import org.jspecify.annotations.NullMarked;
