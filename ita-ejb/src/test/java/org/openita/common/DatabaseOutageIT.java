package org.openita.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.OneDeployment;
import org.openita.container.TestDatabase;

/** Stays outside of the container, because it ends the database. */
@ArquillianTest
@RunAsClient
class DatabaseOutageIT {

  private static final Callable<Integer> READ = DatabaseOutageIT::read;

  @Test
  void the_first_calls_after_the_database_is_back_work_again() throws Exception {
    assertThat(AtOnce.run(Stream.generate(() -> READ).limit(8).toList())).containsOnly(200);
    TestDatabase.kill();
    assertThat(AtOnce.run(Stream.generate(() -> READ).limit(8).toList())).containsOnly(503);
    TestDatabase.launch();
    assertThat(AtOnce.run(Stream.generate(() -> READ).limit(8).toList())).containsOnly(200);
  }

  private static int read() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(OneDeployment.inside("probe"))
            .timeout(Duration.ofSeconds(60))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
