package com.invoicecourier.lambda;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a function can call, by rapid type analysis (Bacon and Sweeney, OOPSLA 1996): a call of an
 * interface goes to those classes alone that the function makes. It ends at the table adapter,
 * whose methods each stand for one action, and at priming, whose calls go nowhere.
 */
final class Reach {
  private static final String OURS = "com.invoicecourier.";
  private static final String TABLE = OURS + "lambda.dynamodb.Table";
  private static final Set<String> ENDS = Set.of(TABLE, OURS + "lambda.Priming");

  private final JavaClasses classes;
  private final Set<JavaCodeUnit> seen = new HashSet<>();
  private final Deque<JavaCodeUnit> ahead = new ArrayDeque<>();
  private final Set<JavaClass> made = new HashSet<>();
  private final Set<CodeUnitAccessTarget> asked = new HashSet<>();
  private final Set<String> calls = new TreeSet<>();

  private Reach(JavaClasses classes) {
    this.classes = classes;
  }

  static Reach of(JavaClasses classes, String handler) {
    Reach reach = new Reach(classes);
    JavaClass start = classes.get(handler);
    reach.make(start);
    start.getMethods().forEach(reach::visit);
    start.getConstructors().stream()
        .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
        .forEach(reach::visit);
    reach.follow();
    return reach;
  }

  /** {@code Class.method} of what is called outside of our code or on the table. */
  Set<String> calls() {
    return calls;
  }

  /** The names of those of our classes that are made. */
  Set<String> made() {
    return made.stream().map(JavaClass::getName).collect(toSet());
  }

  private void follow() {
    while (!ahead.isEmpty()) {
      JavaCodeUnit unit = ahead.remove();
      unit.getCallsFromSelf().forEach(call -> target(call.getTarget()));
      unit.getMethodReferencesFromSelf().forEach(use -> target(use.getTarget()));
      unit.getConstructorReferencesFromSelf().forEach(use -> target(use.getTarget()));
    }
  }

  private void target(CodeUnitAccessTarget target) {
    JavaClass owner = target.getOwner();
    if (!owner.getName().startsWith(OURS)) {
      calls.add(owner.getSimpleName() + "." + target.getName());
    } else if (owner.getName().equals(TABLE) && !target.getName().equals("<init>")) {
      calls.add("Table." + target.getName());
    } else {
      owner.getStaticInitializer().ifPresent(this::visit);
      target.resolveMember().ifPresent(member -> reached((JavaCodeUnit) member));
      if (asked.add(target)) {
        made.stream().toList().forEach(one -> dispatch(one, target));
      }
    }
  }

  private void reached(JavaCodeUnit unit) {
    visit(unit);
    if (unit instanceof JavaConstructor) {
      make(unit.getOwner());
    }
  }

  private void make(JavaClass type) {
    if (made.add(type)) {
      asked.stream().toList().forEach(target -> dispatch(type, target));
      calledFromOutside(type).forEach(this::visit);
    }
  }

  private void dispatch(JavaClass type, CodeUnitAccessTarget target) {
    if (type.isAssignableTo(target.getOwner().getName())) {
      implementation(type, target).forEach(this::visit);
    }
  }

  private static Stream<JavaMethod> implementation(JavaClass type, CodeUnitAccessTarget target) {
    return type.getAllMethods().stream()
        .filter(method -> method.getName().equals(target.getName()))
        .filter(
            method -> method.getRawParameterTypes().size() == target.getRawParameterTypes().size());
  }

  /** What a library may call back: methods that a type outside of our code declares too. */
  private static Stream<JavaMethod> calledFromOutside(JavaClass type) {
    List<JavaClass> outside =
        Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
            .filter(parent -> !parent.getName().startsWith(OURS))
            .toList();
    return type.getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(
            method ->
                outside.stream()
                    .flatMap(parent -> parent.getMethods().stream())
                    .anyMatch(declared -> declared.getName().equals(method.getName())));
  }

  private void visit(JavaCodeUnit unit) {
    if (unit.getOwner().getName().startsWith(OURS)
        && !ENDS.contains(unit.getOwner().getName())
        && classes.contain(unit.getOwner().getName())
        && seen.add(unit)) {
      ahead.add(unit);
    }
  }
}
