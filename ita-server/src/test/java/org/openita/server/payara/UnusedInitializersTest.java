package org.openita.server.payara;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.faces.config.FacesInitializer;
import jakarta.faces.component.UIData;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.glassfish.wasp.TldScanner;
import org.junit.jupiter.api.Test;

class UnusedInitializersTest {

  /** Somebody else's. */
  private static final class Other implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
      throw new UnsupportedOperationException();
    }
  }

  /** A component of an application. */
  private static final class Table extends UIData {}

  @Test
  void an_application_with_a_class_written_with_faces_has_faces() {
    assertThat(left(Set.of(UIData.class, Table.class)))
        .containsExactlyInAnyOrder(FacesInitializer.class, Other.class);
  }

  @Test
  void one_that_only_sees_the_classes_of_faces_has_none() {
    assertThat(left(Set.of(UIData.class))).containsExactly(Other.class);
    assertThat(left(null)).containsExactly(Other.class);
  }

  private static Set<Class<? extends ServletContainerInitializer>> left(Set<Class<?>> faces) {
    Map<Class<? extends ServletContainerInitializer>, Set<Class<?>>> initializers = new HashMap<>();
    initializers.put(FacesInitializer.class, faces);
    initializers.put(TldScanner.class, null);
    initializers.put(Other.class, null);
    new UnusedInitializers().removeServletContainerInitializers(initializers);
    return initializers.keySet();
  }
}
