package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a load balancer or a service manager asks. */
@ExtendWith(DemoServer.class)
class HealthIT {

  @Test
  void a_running_server_is_live(LaunchedServer server) {
    assertUp(server, "/health/live");
  }

  @Test
  void a_server_that_serves_requests_is_ready(LaunchedServer server) {
    assertUp(server, "/health/ready");
  }

  @Test
  void readiness_is_of_a_check_of_its_own(LaunchedServer server) {
    var answer = Http.json(Http.get(server.address("/health/ready")));
    assertThat(answer.getJsonArray("checks").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(check -> assertThat(check.getString("status")).isEqualTo("UP"));
  }

  private static void assertUp(LaunchedServer server, String path) {
    var answer = Http.get(server.address(path));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.json(answer).getString("status")).isEqualTo("UP");
  }
}
