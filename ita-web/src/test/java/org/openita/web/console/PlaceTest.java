package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openita.identity.Role;

class PlaceTest {

  @Test
  void every_role_has_a_desk_that_it_may_open() {
    assertThat(Role.values()).allMatch(role -> Place.deskOf(role).openTo(role));
  }

  @Test
  void agencies_do_not_see_the_pages_of_operators() {
    assertThat(Place.menuOf(Role.AGENCY_ADMIN))
        .doesNotContain(Place.TIMELINE, Place.SCORING, Place.AGENCIES, Place.PROGRESS)
        .doesNotContain(Place.GROUPS, Place.SUPERVISION, Place.ASSESSORS);
  }

  @Test
  void supervisors_only_watch() {
    assertThat(Place.menuOf(Role.SUPERVISOR))
        .containsExactly(Place.PROGRESS, Place.AGENCIES, Place.AUDIT_LOG);
  }
}
