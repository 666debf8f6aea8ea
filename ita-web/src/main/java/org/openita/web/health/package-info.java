/**
 * Tells those who run the servers whether this one is alive and whether it can serve, at {@code
 * /health/live} and {@code /health/ready} (MicroProfile Health).
 */
package org.openita.web.health;
