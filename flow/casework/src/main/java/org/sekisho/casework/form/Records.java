package org.sekisho.casework.form;

import java.util.List;
import java.util.function.Supplier;
import org.sekisho.casework.form.RecordShape.Field;

/** Shapes of records by how many fields they have. */
final class Records {

  private Records() {}

  static <Z> RecordShape<Z> of(Supplier<Z> make) {
    return new RecordShape<>(List.of(), taken -> make);
  }

  interface Make1<A, Z> {
    Z make(A a);
  }

  static <Z, A> RecordShape<Z> of(Field<Z, A> a, Make1<A, Z> make) {
    return new RecordShape<>(
        List.of(a),
        taken -> {
          Supplier<A> a1 = taken.of(a);
          return () -> make.make(a1.get());
        });
  }

  interface Make2<A, B, Z> {
    Z make(A a, B b);
  }

  static <Z, A, B> RecordShape<Z> of(Field<Z, A> a, Field<Z, B> b, Make2<A, B, Z> make) {
    return new RecordShape<>(
        List.of(a, b),
        taken -> {
          Supplier<A> a2 = taken.of(a);
          Supplier<B> b2 = taken.of(b);
          return () -> make.make(a2.get(), b2.get());
        });
  }

  interface Make3<A, B, C, Z> {
    Z make(A a, B b, C c);
  }

  static <Z, A, B, C> RecordShape<Z> of(
      Field<Z, A> a, Field<Z, B> b, Field<Z, C> c, Make3<A, B, C, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c),
        taken -> {
          Supplier<A> a3 = taken.of(a);
          Supplier<B> b3 = taken.of(b);
          Supplier<C> c3 = taken.of(c);
          return () -> make.make(a3.get(), b3.get(), c3.get());
        });
  }

  interface Make4<A, B, C, D, Z> {
    Z make(A a, B b, C c, D d);
  }

  static <Z, A, B, C, D> RecordShape<Z> of(
      Field<Z, A> a, Field<Z, B> b, Field<Z, C> c, Field<Z, D> d, Make4<A, B, C, D, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d),
        taken -> {
          Supplier<A> a4 = taken.of(a);
          Supplier<B> b4 = taken.of(b);
          Supplier<C> c4 = taken.of(c);
          Supplier<D> d4 = taken.of(d);
          return () -> make.make(a4.get(), b4.get(), c4.get(), d4.get());
        });
  }

  interface Make5<A, B, C, D, E, Z> {
    Z make(A a, B b, C c, D d, E e);
  }

  static <Z, A, B, C, D, E> RecordShape<Z> of(
      Field<Z, A> a,
      Field<Z, B> b,
      Field<Z, C> c,
      Field<Z, D> d,
      Field<Z, E> e,
      Make5<A, B, C, D, E, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d, e),
        taken -> {
          Supplier<A> a5 = taken.of(a);
          Supplier<B> b5 = taken.of(b);
          Supplier<C> c5 = taken.of(c);
          Supplier<D> d5 = taken.of(d);
          Supplier<E> e5 = taken.of(e);
          return () -> make.make(a5.get(), b5.get(), c5.get(), d5.get(), e5.get());
        });
  }

  interface Make6<A, B, C, D, E, F, Z> {
    Z make(A a, B b, C c, D d, E e, F f);
  }

  static <Z, A, B, C, D, E, F> RecordShape<Z> of(
      Field<Z, A> a,
      Field<Z, B> b,
      Field<Z, C> c,
      Field<Z, D> d,
      Field<Z, E> e,
      Field<Z, F> f,
      Make6<A, B, C, D, E, F, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d, e, f),
        taken -> {
          Supplier<A> a6 = taken.of(a);
          Supplier<B> b6 = taken.of(b);
          Supplier<C> c6 = taken.of(c);
          Supplier<D> d6 = taken.of(d);
          Supplier<E> e6 = taken.of(e);
          Supplier<F> f6 = taken.of(f);
          return () -> make.make(a6.get(), b6.get(), c6.get(), d6.get(), e6.get(), f6.get());
        });
  }

  interface Make7<A, B, C, D, E, F, G, Z> {
    Z make(A a, B b, C c, D d, E e, F f, G g);
  }

  static <Z, A, B, C, D, E, F, G> RecordShape<Z> of(
      Field<Z, A> a,
      Field<Z, B> b,
      Field<Z, C> c,
      Field<Z, D> d,
      Field<Z, E> e,
      Field<Z, F> f,
      Field<Z, G> g,
      Make7<A, B, C, D, E, F, G, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d, e, f, g),
        taken -> {
          Supplier<A> a7 = taken.of(a);
          Supplier<B> b7 = taken.of(b);
          Supplier<C> c7 = taken.of(c);
          Supplier<D> d7 = taken.of(d);
          Supplier<E> e7 = taken.of(e);
          Supplier<F> f7 = taken.of(f);
          Supplier<G> g7 = taken.of(g);
          return () ->
              make.make(a7.get(), b7.get(), c7.get(), d7.get(), e7.get(), f7.get(), g7.get());
        });
  }

  interface Make9<A, B, C, D, E, F, G, H, I, Z> {
    Z make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  static <Z, A, B, C, D, E, F, G, H, I> RecordShape<Z> of(
      Field<Z, A> a,
      Field<Z, B> b,
      Field<Z, C> c,
      Field<Z, D> d,
      Field<Z, E> e,
      Field<Z, F> f,
      Field<Z, G> g,
      Field<Z, H> h,
      Field<Z, I> i,
      Make9<A, B, C, D, E, F, G, H, I, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d, e, f, g, h, i),
        taken -> {
          Supplier<A> a9 = taken.of(a);
          Supplier<B> b9 = taken.of(b);
          Supplier<C> c9 = taken.of(c);
          Supplier<D> d9 = taken.of(d);
          Supplier<E> e9 = taken.of(e);
          Supplier<F> f9 = taken.of(f);
          Supplier<G> g9 = taken.of(g);
          Supplier<H> h9 = taken.of(h);
          Supplier<I> i9 = taken.of(i);
          return () ->
              make.make(
                  a9.get(), b9.get(), c9.get(), d9.get(), e9.get(), f9.get(), g9.get(), h9.get(),
                  i9.get());
        });
  }

  interface Make10<A, B, C, D, E, F, G, H, I, J, Z> {
    Z make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
  }

  static <Z, A, B, C, D, E, F, G, H, I, J> RecordShape<Z> of(
      Field<Z, A> a,
      Field<Z, B> b,
      Field<Z, C> c,
      Field<Z, D> d,
      Field<Z, E> e,
      Field<Z, F> f,
      Field<Z, G> g,
      Field<Z, H> h,
      Field<Z, I> i,
      Field<Z, J> j,
      Make10<A, B, C, D, E, F, G, H, I, J, Z> make) {
    return new RecordShape<>(
        List.of(a, b, c, d, e, f, g, h, i, j),
        taken -> {
          Supplier<A> a10 = taken.of(a);
          Supplier<B> b10 = taken.of(b);
          Supplier<C> c10 = taken.of(c);
          Supplier<D> d10 = taken.of(d);
          Supplier<E> e10 = taken.of(e);
          Supplier<F> f10 = taken.of(f);
          Supplier<G> g10 = taken.of(g);
          Supplier<H> h10 = taken.of(h);
          Supplier<I> i10 = taken.of(i);
          Supplier<J> j10 = taken.of(j);
          return () ->
              make.make(
                  a10.get(), b10.get(), c10.get(), d10.get(), e10.get(), f10.get(), g10.get(),
                  h10.get(), i10.get(), j10.get());
        });
  }
}
