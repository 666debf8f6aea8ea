package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTest {

  private static final List<String> NAMES =
      List.of("a050008", "050008", "สำนักงานคณะกรรมการพัฒนาระบบราชการ", "Office of the OPDC");

  private final GuessablePasswords guessable = new GuessablePasswords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1qaz2wsx3edc",
        "1QAZ2wsx3edc",
        "unbelievable",
        "Dragon!!!!2563",
        "2563_football",
        "ๅๆฟผ/ไหป-ำกแ",
        "ีืิำสรำอฟิสำ",
        "ๅ/-ๆไำฟหกผปแ"
      })
  void common_passwords_are(String password) {
    assertThat(guessable.contains(password, List.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "ababababcdcd",
        "123456789012",
        "987654321098",
        "abcdefghijklm",
        "abcdef123456",
        "112233445566",
        "กขฃคฅฆงจฉชซฌ",
        "๑๒๓๔๕๖๗๘๙๐๑๒",
        "horse7horse7",
        "สวัสดีสวัสดี",
        "xyz!xyz!xyz!xy"
      })
  void runs_and_repetitions_are(String password) {
    assertThat(guessable.contains(password, List.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx a050008 xx",
        "A050008A050008!",
        "050008-2563-ita",
        "OpenITA-2563!",
        "nacc openita",
        "password-2563",
        "รหัสผ่าน2563",
        "สำนักงานคณะกรรมการพัฒนาระบบราชการ",
        "สำนักงานคณะกรรมการพัฒนาระบบราชการ2563",
        "office of the opdc",
        "ＯｐｅｎＩＴＡ-2563!"
      })
  void those_made_of_names_are(String password) {
    assertThat(guessable.contains(password, NAMES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse 2563 staple",
        "a phrase of my own",
        "ฉันชอบกินข้าวเหนียวมะม่วง",
        "ไปทำงานที่ a050008 ทุกวันจันทร์",
        "capital gains tax",
        "น้ำพริกปลาทูอร่อยมาก"
      })
  void phrases_are_not(String password) {
    assertThat(guessable.contains(password, NAMES)).isFalse();
  }

  @RepeatedTest(50)
  void a_generated_password_never_is() {
    assertThat(guessable.contains(OneTimePassword.generate().text(), NAMES)).isFalse();
  }
}
