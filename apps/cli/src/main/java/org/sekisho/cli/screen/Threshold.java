package org.sekisho.cli.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A least score, given as a decimal from 0 to 1.
 *
 * @param thousandths the score
 */
public record Threshold(int thousandths) {

  /** The least score of a possible match. */
  public static final Threshold USUAL = new Threshold(700);

  /** Reads {@code 0.7}. */
  public static final class Converter implements ITypeConverter<Threshold> {
    @Override
    public Threshold convert(String value) {
      if (!value.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?")) {
        throw new TypeConversionException("not a score from 0 to 1");
      }
      BigDecimal score = new BigDecimal(value).movePointRight(3);
      return new Threshold(score.setScale(0, RoundingMode.CEILING).intValueExact());
    }
  }
}
