package org.sekisho.cli;

import java.util.stream.Stream;
import org.sekisho.terms.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code en} and {@code ja}, exactly so. */
final class LanguageCode implements ITypeConverter<Language> {

  @Override
  public Language convert(String code) {
    return Stream.of(Language.values())
        .filter(language -> language.code().equals(code))
        .findAny()
        .orElseThrow(() -> new TypeConversionException("neither en nor ja"));
  }
}
