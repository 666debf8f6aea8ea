/**
 * The console: where agencies, assessors, supervising bodies and operators sign in and do their
 * work, as Jakarta Faces pages under {@code /console/}.
 *
 * <p>A page bean reads what its page shows and turns what was typed into one command of a room;
 * {@link org.openita.web.console.Commands} runs it and puts a refusal beside the fields. Which
 * button is there is what {@code DossierStatus.permitted} says; which page is open to whom is
 * {@link org.openita.web.console.Place}. Decides nothing of its own: every rule is in {@code
 * ita-ejb}.
 */
package org.openita.web.console;
