/**
 * How far agencies have come: the status of one, the progress of many.
 *
 * <p>{@link org.openita.monitoring.AgencyStatuses} puts together what the other rooms know; it
 * keeps nothing itself and decides nothing.
 */
package org.openita.monitoring;
