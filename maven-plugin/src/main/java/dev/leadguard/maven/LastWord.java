package dev.leadguard.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;

/**
 * Runs something when a build ends, however it ends: code that does not compile stops the build before the last execution of this
 * plugin, and what the first ones found is to be seen all the same.
 */
final class LastWord {

  private static final String END = "sessionEnded";

  private LastWord() {}

  /**
   * Has an action run before anybody else hears that the build has ended.
   *
   * @param session whose listener is kept, and told all that it would be told without
   */
  static void of(MavenSession session, Runnable action) {
    ExecutionListener others = session.getRequest().getExecutionListener();
    InvocationHandler handler = (proxy, method, arguments) -> {
      if (method.getName().equals(END)) {
        action.run();
      }
      try {
        // Without a listener only what every object can say has an answer.
        return others == null
            ? objectMethod(proxy, method.getName(), arguments)
            : method.invoke(others, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    };
    session.getRequest().setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
        ExecutionListener.class.getClassLoader(),
        new Class<?>[] {ExecutionListener.class},
        handler));
  }

  private static Object objectMethod(Object proxy, String name, Object[] arguments) {
    return switch (name) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> LastWord.class.getName();
      default -> null;
    };
  }
}
