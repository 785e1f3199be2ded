package org.sekisho.pages.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * From figures to places on a line, in steps that people count in (1, 2, 5 and their tens).
 *
 * @param top a whole number of steps, not below the greatest figure
 */
record Scale(double top, double step, double length) {

  private static final int STEPS = 5;

  static Scale to(double greatest, double length) {
    double most = greatest <= 0 ? 1 : greatest;
    double ten = Math.pow(10, Math.floor(Math.log10(most / STEPS)));
    double step = ten;
    for (double each : new double[] {1, 2, 5, 10}) {
      step = each * ten;
      if (step * STEPS >= most) {
        break;
      }
    }
    return new Scale(Math.ceil(most / step - 1e-9) * step, step, length);
  }

  double at(double figure) {
    return figure / top * length;
  }

  List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i * step <= top + step / 2; i++) {
      steps.add(i * step);
    }
    return steps;
  }
}
