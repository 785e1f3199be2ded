package org.sekisho.pages.parties;

import org.sekisho.screening.formats.FieldMap;
import org.sekisho.terms.Text;

/** What the fields of a party are called. */
final class PartyWords {

  static final Text NO_ROOM =
      Text.of(
          "There is no room to keep this table: send it again for another party",
          "保存できる上限に達しています。別の当事者を見るには再度送信してください");

  private PartyWords() {}

  static Text of(FieldMap.Field field) {
    return switch (field) {
      case ID -> Text.of("number in the file it came from", "取込み元での番号");
      case KIND -> Text.of("kind", "種別");
      case NAME -> Text.of("name", "氏名・名称");
      case ALIASES -> Text.of("other names", "別名");
      case WEAK_ALIASES -> Text.of("weak other names", "識別力の弱い別名");
      case FORMER_NAMES -> Text.of("former names", "旧名");
      case BIRTH_DATE -> Text.of("born on", "生年月日");
      case GENDER -> Text.of("gender", "性別");
      case NATIONALITY -> Text.of("nationality", "国籍");
      case CITIZENSHIP -> Text.of("citizenship", "市民権");
      case COUNTRY -> Text.of("country", "国");
      case ADDRESS -> Text.of("address", "住所");
      case PASSPORT -> Text.of("passport", "旅券番号");
      case NATIONAL_ID -> Text.of("national identity number", "国民識別番号");
      case REGISTRATION -> Text.of("registration number", "登記番号");
      case TAX -> Text.of("tax number", "納税者番号");
      case LEI -> Text.of("legal entity identifier", "取引主体識別子（LEI）");
      case IMO -> Text.of("IMO number", "IMO番号");
      case PROGRAMME -> Text.of("programme", "制裁措置");
      case LISTED_FROM -> Text.of("listed from", "掲載開始日");
      case LISTED_TO -> Text.of("listed to", "掲載終了日");
      case REMARKS -> Text.of("remarks", "備考");
    };
  }
}
