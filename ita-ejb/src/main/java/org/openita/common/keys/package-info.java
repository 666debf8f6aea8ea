/**
 * The master keys of an installation, without a container, so that the launcher can rotate them.
 *
 * <p>{@link org.openita.common.keys.KeyRing} wraps and unwraps; {@link
 * org.openita.common.keys.Rewrapping} takes every wrapped secret of a database from the earlier
 * keys to the present one. Nobody but {@code MasterKey} and the launcher comes here.
 */
package org.openita.common.keys;
