package org.openita.ws.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.Text;
import org.openita.framework.DisclosureItem;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.framework.RatingLevel;
import org.openita.framework.SampleRule;
import org.openita.framework.Scale;
import org.openita.framework.SubIndicator;

/** A framework. Questions and items name their scale by its code. */
record FrameworkJson(
    int year,
    Text title,
    BigDecimal passScore,
    List<InstrumentJson> instruments,
    List<Scale> scales,
    List<RatingLevel> ratingLevels) {

  /** An instrument with its weight in per cent. */
  record InstrumentJson(
      InstrumentCode code,
      Text name,
      BigDecimal weight,
      Optional<SampleRule> sampleRule,
      List<IndicatorJson> indicators) {}

  /** An indicator: of questions in a survey, of sub-indicators in the disclosures. */
  record IndicatorJson(
      String code,
      Text name,
      String purpose,
      List<QuestionJson> questions,
      List<SubIndicatorJson> subIndicators) {

    static IndicatorJson of(Indicator indicator) {
      return new IndicatorJson(
          indicator.number(),
          indicator.name(),
          indicator.purpose(),
          indicator.questions().stream().map(QuestionJson::of).toList(),
          indicator.subIndicators().stream().map(SubIndicatorJson::of).toList());
    }
  }

  record QuestionJson(
      String code, Text text, Optional<Text> note, String scale, List<Question.Item> items) {

    static QuestionJson of(Question question) {
      return new QuestionJson(
          question.code(),
          question.text(),
          question.note(),
          question.scale().code(),
          question.items());
    }
  }

  record SubIndicatorJson(String code, Text name, List<ItemJson> items) {

    static SubIndicatorJson of(SubIndicator part) {
      return new SubIndicatorJson(
          part.number(), part.name(), part.items().stream().map(ItemJson::of).toList());
    }
  }

  /** A disclosure item with what must be there for it to count. */
  record ItemJson(
      String code,
      Text group,
      Text name,
      Optional<Text> note,
      String scale,
      List<Text> components) {

    static ItemJson of(DisclosureItem item) {
      return new ItemJson(
          item.code(),
          item.group(),
          item.name(),
          item.note(),
          item.scale().code(),
          item.components());
    }
  }

  static FrameworkJson of(Framework framework) {
    return new FrameworkJson(
        framework.year(),
        framework.title(),
        framework.passScore(),
        framework.instruments().stream().map(one -> instrument(framework, one)).toList(),
        scales(framework),
        framework.ratingLevels());
  }

  private static InstrumentJson instrument(Framework framework, Instrument instrument) {
    return new InstrumentJson(
        instrument.code(),
        instrument.name(),
        instrument.weight(),
        Optional.ofNullable(framework.sampleRules().get(instrument.code())),
        instrument.indicators().stream().map(IndicatorJson::of).toList());
  }

  private static List<Scale> scales(Framework framework) {
    return framework.instruments().stream()
        .flatMap(
            instrument ->
                Stream.concat(
                    instrument.questions().stream().map(Question::scale),
                    instrument.disclosureItems().stream().map(DisclosureItem::scale)))
        .distinct()
        .toList();
  }
}
