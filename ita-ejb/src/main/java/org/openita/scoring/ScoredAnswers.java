package org.openita.scoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.survey.OptionCounts;

/**
 * From what the scores of one agency are computed. It is kept with them, so that each score can be
 * worked out again from the counts of the options, and computed from them where it is shown: two
 * hundred scores of 25 decimals each would take ten times the room.
 *
 * @param surveys answers to each survey that is computed
 * @param disclosures option values by code of the disclosure item
 */
record ScoredAnswers(Map<InstrumentCode, OptionCounts> surveys, Map<String, Integer> disclosures) {

  /** Of a disclosure without a score; options have smaller values. */
  private static final int NONE = 255;

  ScoreSheet sheet(Framework framework) {
    return new ScoreSheet(framework, surveys, disclosures);
  }

  /** The same bytes for the same answers, in the order of the framework. */
  byte[] bytes(Framework framework) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var instrument : framework.instruments()) {
        if (instrument.code().isSurvey()) {
          var counts = surveys.get(instrument.code());
          out.writeBoolean(counts != null);
          if (counts != null) {
            counts.write(out);
          }
        } else {
          for (var item : instrument.disclosureItems()) {
            out.writeByte(disclosures.getOrDefault(item.code(), NONE));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What {@link #bytes} has made by the same framework. */
  static ScoredAnswers of(Framework framework, byte[] bytes) {
    var surveys = new EnumMap<InstrumentCode, OptionCounts>(InstrumentCode.class);
    var disclosures = new HashMap<String, Integer>();
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (var instrument : framework.instruments()) {
        if (!instrument.code().isSurvey()) {
          readDisclosures(in, instrument, disclosures);
        } else if (in.readBoolean()) {
          surveys.put(instrument.code(), OptionCounts.read(in, instrument.items().size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Not of this framework", e);
    }
    return new ScoredAnswers(surveys, disclosures);
  }

  private static void readDisclosures(
      DataInputStream in, Instrument instrument, Map<String, Integer> disclosures)
      throws IOException {
    for (var item : instrument.disclosureItems()) {
      int option = in.readUnsignedByte();
      if (option != NONE) {
        disclosures.put(item.code(), option);
      }
    }
  }
}
