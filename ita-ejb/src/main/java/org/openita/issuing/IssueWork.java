package org.openita.issuing;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Caller;
import org.openita.identity.Whom;
import org.openita.job.Progress;
import org.openita.job.SealingKey;
import org.openita.job.Work;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.Province;

/**
 * Issues accounts agency by agency: some agencies in one transaction, then their letters. A letter
 * that was not kept is of no use to anybody; its account is issued anew.
 *
 * @param agencies those of a province beside each other
 */
record IssueWork(
    AgencyAccounts accounts,
    Caller caller,
    List<AgencyPeriod> agencies,
    Whom whom,
    Letterhead head,
    SealingKey key,
    Clock clock)
    implements Work {

  private static final int AT_ONCE = 50;

  @Override
  public void run(Progress progress) throws IOException {
    var words = new LetterWords();
    var out = progress.file(AccountIssues.fileName(head.year()), AccountIssues.mediaType(), key);
    try (var letters = new IssuePackage(out, head)) {
      for (int from = 0; from < agencies.size(); from += AT_ONCE) {
        var some = agencies.subList(from, Math.min(from + AT_ONCE, agencies.size()));
        issue(some, letters, words);
        if (!progress.advance(some.size())) {
          return;
        }
      }
    }
  }

  private void issue(List<AgencyPeriod> some, IssuePackage letters, LetterWords words)
      throws IOException {
    Map<String, AgencyPeriod> byCode =
        some.stream().collect(Collectors.toMap(AgencyPeriod::code, Function.identity()));
    for (var issued : accounts.issue(caller, some, head.year(), whom)) {
      var agency = byCode.get(issued.agencyCode().orElseThrow());
      var province = agency.province().map(place -> place.name().th()).orElse("");
      letters.add(
          AccountIssues.letter(agency, issued, clock),
          area(agency, words),
          province,
          agency.supervisingBody().name().th());
    }
  }

  private static String area(AgencyPeriod agency, LetterWords words) {
    return agency.province().map(IssueWork::area).orElseGet(() -> "00-" + words.say("central"));
  }

  private static String area(Province province) {
    return province.code() + "-" + province.name().th();
  }
}
