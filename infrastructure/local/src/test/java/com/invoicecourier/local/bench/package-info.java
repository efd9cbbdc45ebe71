/**
 * Measures the product against its budgets; {@code make bench} runs every class here that ends in
 * Bench.
 */
@NullMarked
package com.invoicecourier.local.bench;

import org.jspecify.annotations.NullMarked;
