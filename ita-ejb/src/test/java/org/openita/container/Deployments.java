package org.openita.container;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import com.github.rzymek.opczip.OpcOutputStream;
import com.google.crypto.tink.Aead;
import com.google.protobuf.MessageLite;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.pdf.PdfWriter;
import crawlercommons.robots.BaseRobotRules;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.apache.commons.io.IOUtils;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.mariadb.jdbc.MariaDbDataSource;
import org.slf4j.Logger;
import org.slf4j.jul.JDK14LoggerAdapter;

/**
 * What the tests in the container deploy, once for all of them: the domain as it is built, with its
 * libraries and with whatever the tests need inside.
 */
@ArquillianSuiteDeployment
public final class Deployments {

  private static final File CLASSES = new File("target/classes");
  private static final Path SERVER = Path.of("target/in-container/payara");

  private static final File TESTS = new File("target/test-classes");

  /** Neither the tests that need no container nor what stays outside with the database. */
  private static final String INSIDE =
      ".*/org/openita/(?!architecture/|container/(?:Deployments|OneDeployment|TestDatabase))"
          + "(?!.*(?:Test|Properties)(?:\\$.*)?\\.class).*";

  private static final String SETTINGS =
      """
      ita.mail.directory=target/in-container/mail
      ita.console.address=https://ita.example/console/
      ita.demo.responses=20000
      ita.links.allowed=127.0.0.0/8:%d
      ita.links.pause-millis=0
      ita.links.seconds=3
      ita.links.partitions=8
      """;

  private Deployments() {}

  @Deployment
  public static WebArchive domain() {
    TestDatabase.fresh();
    forget(SERVER);
    var domain =
        ShrinkWrap.create(ExplodedImporter.class).importDirectory(CLASSES).as(GenericArchive.class);
    var tests =
        ShrinkWrap.create(ExplodedImporter.class).importDirectory(TESTS).as(GenericArchive.class);
    return ShrinkWrap.create(WebArchive.class, "ita-ejb.war")
        .merge(domain, "/WEB-INF/classes")
        .addAsWebInfResource(new File(CLASSES, "META-INF/ejb-jar.xml"))
        .addAsLibraries(
            Stream.of(
                    MariaDbDataSource.class,
                    PdfWriter.class,
                    QRCodeWriter.class,
                    CsvReader.class,
                    Workbook.class,
                    OpcOutputStream.class,
                    HmacOneTimePasswordGenerator.class,
                    Aead.class,
                    HttpGet.class,
                    HttpRequest.class,
                    HttpVersionPolicy.class,
                    Jsoup.class,
                    BaseRobotRules.class,
                    IOUtils.class,
                    Logger.class,
                    JDK14LoggerAdapter.class,
                    MessageLite.class,
                    Assertions.class,
                    ByteBuddy.class)
                .map(Deployments::jarOf)
                .toArray(File[]::new))
        .addAsResource(
            new StringAsset(SETTINGS.formatted(portOfSites())),
            "META-INF/microprofile-config.properties")
        .merge(tests, "/WEB-INF/classes", Filters.include(INSIDE));
  }

  /** Where the sites of tests are, which link checks may visit. */
  private static int portOfSites() {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server starts again what it finds in its directory. */
  private static void forget(Path directory) {
    if (Files.notExists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> inside) {
    try {
      return new File(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
