package org.openita.document;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of this application, made known to the JDK and to OpenPDF when first needed. */
final class BundledFonts {

  /** Where the JDK reads which fonts there are, instead of asking the machine for them. */
  private static final String CONFIGURATION = "sun.awt.fontconfig";

  private static Map<Face, BaseFont> fonts;
  private static Map<Face, Font> drawing;

  private BundledFonts() {}

  /**
   * @throws IllegalStateException when the machine lacks what the JDK needs for fonts
   */
  static synchronized BaseFont of(Face face) {
    if (fonts == null) {
      fonts = load();
    }
    return fonts.get(face);
  }

  /**
   * The font for pictures, of one unit.
   *
   * @throws IllegalStateException when the machine lacks what the JDK needs for fonts
   */
  static synchronized Font drawing(Face face) {
    of(face);
    return drawing.get(face);
  }

  private static Map<Face, BaseFont> load() {
    try {
      var directory = Files.createTempDirectory("ita-fonts");
      directory.toFile().deleteOnExit();
      var loaded = new EnumMap<Face, BaseFont>(Face.class);
      var drawn = new EnumMap<Face, Font>(Face.class);
      for (var face : Face.values()) {
        unpack(face, directory);
      }
      describe(directory);
      LayoutProcessor.enable();
      LayoutProcessor.setWriteActualText();
      for (var face : Face.values()) {
        var file = directory.resolve(face.file()).toString();
        loaded.put(face, BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
        drawn.put(face, Font.createFont(Font.TRUETYPE_FONT, new File(file)));
      }
      drawing = drawn;
      return loaded;
    } catch (IOException
        | FontFormatException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      throw new IllegalStateException(
          "PDFs cannot be made: this JDK finds no libfreetype or libharfbuzz on the machine", e);
    }
  }

  private static void unpack(Face face, Path directory) throws IOException {
    var file = directory.resolve(face.file());
    file.toFile().deleteOnExit();
    try (var content = BundledFonts.class.getResourceAsStream(face.file())) {
      Files.copy(content, file);
    }
  }

  /** A machine without fontconfig or without any font would have no fonts of ours either. */
  private static void describe(Path directory) throws IOException {
    if (System.getProperty(CONFIGURATION) != null) {
      return;
    }
    var regular = directory.resolve(Face.REGULAR.file());
    var lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    lines.append("allfonts.latin-1=Sarabun\nfilename.Sarabun=").append(regular).append('\n');
    for (var family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
      for (var style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
        lines.append(family).append('.').append(style).append(".latin-1=Sarabun\n");
      }
    }
    var file = directory.resolve("fontconfig.properties");
    file.toFile().deleteOnExit();
    Files.writeString(file, lines);
    System.setProperty(CONFIGURATION, file.toString());
  }
}
