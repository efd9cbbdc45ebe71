package com.invoicecourier.local.function;

/**
 * What a function shares with the runtime: the JDK and aws-lambda-java-core. All else must be in
 * its zip, so a class that is missing there is missing here too.
 */
final class RuntimeInterface extends ClassLoader {
  private static final String CORE = "com.amazonaws.services.lambda.runtime.";

  RuntimeInterface() {
    super("runtime-interface", ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(CORE) && !name.startsWith(CORE + "events.")) {
      return Class.forName(name, true, RuntimeInterface.class.getClassLoader());
    }
    throw new ClassNotFoundException(name);
  }
}
