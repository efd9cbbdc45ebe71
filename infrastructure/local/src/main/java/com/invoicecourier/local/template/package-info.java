/**
 * Reads template.yaml and its nested stacks, so that the local run has the structure that is
 * deployed.
 */
@NullMarked
package com.invoicecourier.local.template;

import org.jspecify.annotations.NullMarked;
