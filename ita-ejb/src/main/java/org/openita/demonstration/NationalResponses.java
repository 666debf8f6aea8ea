package org.openita.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.framework.Framework;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.registry.AgencyPeriod;
import org.openita.survey.ResponseLoad.Sheaf;
import org.openita.survey.Way;

/**
 * Answers of a whole nation, made up: as many as in 2567, of which 461,440 internal and 907,795
 * external; large agencies have more, and each has a mood of its own around the national mean of
 * that time, 90 of 100. The same seed makes the same answers.
 */
final class NationalResponses {

  /** Of 1,369,235 respondents, how many answered IIT. */
  private static final double INTERNAL_SHARE = 461_440 / 1_369_235.0;

  /** The smallest sample that a larger agency is content with (manual 2563, section 2.3). */
  private static final int FEWEST = 30;

  private static final double MEAN = 0.90;
  private static final double SPREAD_OF_AGENCIES = 0.05;
  private static final double SPREAD_OF_PEOPLE = 0.10;

  /** Moods are told apart so finely. */
  private static final int MOODS = 101;

  private final List<AgencyPeriod> agencies;
  private final Framework framework;
  private final int total;
  private final long seed;

  /**
   * @param total of both surveys
   */
  NationalResponses(List<AgencyPeriod> agencies, Framework framework, int total, long seed) {
    this.agencies = agencies.stream().sorted(Comparator.comparingInt(AgencyPeriod::id)).toList();
    this.framework = framework;
    this.total = total;
    this.seed = seed;
  }

  int total() {
    return total;
  }

  /** Agency by agency, EIT before IIT, each made when it is asked for. */
  Iterator<Sheaf> sheaves() {
    int internal = (int) Math.round(total * INTERNAL_SHARE);
    var eit = counts(total - internal, new SplittableRandom(seed));
    var iit = counts(internal, new SplittableRandom(seed + 1));
    var eitForm = new Form(framework, InstrumentCode.EIT);
    var iitForm = new Form(framework, InstrumentCode.IIT);
    return IntStream.range(0, agencies.size())
        .boxed()
        .flatMap(
            place ->
                Stream.of(
                    sheaf(agencies.get(place).id(), eitForm, eit[place]),
                    sheaf(agencies.get(place).id(), iitForm, iit[place])))
        .iterator();
  }

  /** How many answers each agency has: log-normal by size, none below the smallest sample. */
  private int[] counts(int wanted, SplittableRandom random) {
    var weights = new double[agencies.size()];
    double sum = 0;
    for (int place = 0; place < weights.length; place++) {
      weights[place] = Math.exp(gaussian(random));
      sum += weights[place];
    }
    int fewest = Math.min(FEWEST, wanted / weights.length);
    int spread = wanted - fewest * weights.length;
    var counts = new int[weights.length];
    double before = 0;
    for (int place = 0; place < counts.length; place++) {
      double after = before + weights[place];
      long from = Math.round(spread * (before / sum));
      long to = place == counts.length - 1 ? spread : Math.round(spread * (after / sum));
      counts[place] = fewest + (int) (to - from);
      before = after;
    }
    return counts;
  }

  private Sheaf sheaf(int agencyId, Form form, int count) {
    var random = new SplittableRandom(seed * 31 + agencyId * 2L + form.code.ordinal());
    double mood = MEAN + SPREAD_OF_AGENCIES * gaussian(random);
    var answers = new byte[count][];
    var ways = new Way[count];
    for (int person = 0; person < count; person++) {
      answers[person] = form.answer(mood + SPREAD_OF_PEOPLE * gaussian(random), random);
      ways[person] = way(form.code, random.nextInt(100));
    }
    return new Sheaf(agencyId, form.code, answers, ways);
  }

  /** EIT: half by the agency's own channel, a third found it, the others met an assessor. */
  private static Way way(InstrumentCode code, int percent) {
    if (code == InstrumentCode.IIT || percent < 50) {
      return Way.OWN_CHANNEL;
    }
    if (percent < 83) {
      return Way.PUBLIC_SEARCH;
    }
    return percent < 95 ? Way.ASSESSOR_LIST : Way.ASSESSOR_FIELD;
  }

  /** Of mean 0 and deviation 1, nearly: the sum of twelve even ones. */
  private static double gaussian(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /**
   * The items of a survey with what is picked by whom: for each mood and each of 256 equally likely
   * chances the value.
   */
  private static final class Form {

    private final InstrumentCode code;
    private final List<byte[][]> items = new ArrayList<>();

    Form(Framework framework, InstrumentCode code) {
      this.code = code;
      for (var question : framework.instrument(code).questions()) {
        question.items().forEach(item -> items.add(values(question, item)));
      }
    }

    private static byte[][] values(Question question, Question.Item item) {
      var fromWorst =
          question.scale().options().stream()
              .sorted(Comparator.comparing(option -> option.score(item.positive())))
              .toList();
      var values = new byte[MOODS][256];
      for (int mood = 0; mood < MOODS; mood++) {
        for (int chance = 0; chance < 256; chance++) {
          // between the two nearest places, so that the mean is the mood
          double place = mood / (MOODS - 1.0) * (fromWorst.size() - 1);
          int picked = (int) place + ((place - (int) place) * 256 > chance ? 1 : 0);
          values[mood][chance] = (byte) fromWorst.get(picked).value();
        }
      }
      return values;
    }

    byte[] answer(double mood, SplittableRandom random) {
      int level = (int) Math.round(Math.max(0, Math.min(1, mood)) * (MOODS - 1));
      var answers = new byte[items.size()];
      long chances = 0;
      for (int item = 0; item < answers.length; item++) {
        if (item % Long.BYTES == 0) {
          chances = random.nextLong();
        }
        answers[item] = items.get(item)[level][(int) (chances & 255)];
        chances >>>= Byte.SIZE;
      }
      return answers;
    }
  }
}
