package org.openita.container;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import com.github.rzymek.opczip.OpcOutputStream;
import com.google.crypto.tink.Aead;
import com.google.protobuf.MessageLite;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.pdf.PdfWriter;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.apache.commons.numbers.core.Precision;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mariadb.jdbc.MariaDbDataSource;
import org.openita.identity.Callers;

/** What the tests in the container deploy: the domain as it is built, with its libraries. */
public final class Deployments {

  private static final File CLASSES = new File("target/classes");
  private static final Path SERVER = Path.of("target/in-container/payara");

  private Deployments() {}

  /**
   * The domain on a database that holds nothing but the reference data.
   *
   * @param tests further classes that the tests need inside
   */
  public static WebArchive onEmptyDatabase(Class<?>... tests) {
    TestDatabase.fresh();
    forget(SERVER);
    var domain =
        ShrinkWrap.create(ExplodedImporter.class).importDirectory(CLASSES).as(GenericArchive.class);
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
                    BigFraction.class,
                    Aead.class,
                    MessageLite.class,
                    Precision.class,
                    Assertions.class,
                    ByteBuddy.class)
                .map(Deployments::jarOf)
                .toArray(File[]::new))
        .addClasses(Callers.class, Scenario.class, NationalIds.class, AtOnce.class, Refused.class)
        .addClasses(tests);
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
