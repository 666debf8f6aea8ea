package org.openita.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/** All classes have one server, which starts once; each has a database of its own. */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(FreshDatabase.class);
  }

  /** Stands between two classes. */
  public static final class FreshDatabase {

    private static final int AFTER_DEPLOYING = -100;

    void make(@Observes(precedence = AFTER_DEPLOYING) BeforeClass event)
        throws IOException, InterruptedException {
      TestDatabase.fresh();
      var forget = HttpRequest.newBuilder(inside("fresh")).POST(BodyPublishers.noBody()).build();
      int status = HttpClient.newHttpClient().send(forget, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("The domain does not forget: " + status);
      }
    }
  }

  /** The address of a servlet that is deployed with the tests. */
  public static URI inside(String servlet) {
    return URI.create(
        "http://127.0.0.1:%s/ita-ejb/%s"
            .formatted(System.getProperty("ita.test.http.port"), servlet));
  }
}
