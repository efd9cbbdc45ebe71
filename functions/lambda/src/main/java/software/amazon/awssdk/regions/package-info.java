/** What stands in place of a class of the SDK, because the SDK gives no other way. */
@NullMarked
package software.amazon.awssdk.regions;

import org.jspecify.annotations.NullMarked;
