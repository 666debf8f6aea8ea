package org.openita.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A fraction without any rounding. What is added mostly has the same denominator, the number of
 * respondents and of items, so it is reduced only where that keeps it small: looking for the
 * greatest common divisor after each step would take most of the time of a scoring run.
 */
record Exact(BigInteger over, BigInteger under) {

  static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

  static Exact of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * @param values at least one
   */
  static Exact mean(List<Exact> values) {
    return values.stream().reduce(Exact::plus).orElseThrow().by(values.size());
  }

  Exact plus(Exact other) {
    if (under.equals(other.under)) {
      return new Exact(over.add(other.over), under);
    }
    var common = under.gcd(other.under);
    var theirs = other.under.divide(common);
    return new Exact(
        over.multiply(theirs).add(other.over.multiply(under.divide(common))),
        under.multiply(theirs));
  }

  Exact times(Exact other) {
    return new Exact(over.multiply(other.over), under.multiply(other.under));
  }

  Exact times(long factor) {
    return new Exact(over.multiply(BigInteger.valueOf(factor)), under);
  }

  /**
   * @param divisor above 0
   */
  Exact by(long divisor) {
    return divisor == 1 ? this : new Exact(over, under.multiply(BigInteger.valueOf(divisor)));
  }

  /** Half up. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
  }
}
