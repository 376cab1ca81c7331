import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseState;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j until standard input closes: java -cp 'jars/*' Launcher.java HOME CONF LOCK.
 * Standard output gets one line for each event: "locked", "ready PORT", "busy", "incomplete REASON", "failed REASON".
 * After "locked" it waits for the settings to be written and for the password, one line on standard input.
 */
public class Launcher {
  static final long POLITE_SECONDS = 8;
  static final long DRAIN_SECONDS = 15;

  static final CountDownLatch inputClosed = new CountDownLatch(1);
  static volatile DatabaseManagementService service;
  static FileLock lock;

  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    Path settings = Path.of(arguments[1]);
    try {
      BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      if (!lock(Path.of(arguments[2]))) fail("busy");
      System.out.println("locked");
      String password = input.readLine();
      if (password == null) return;
      stopWhenClosed(input);
      service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
      GraphDatabaseService system = service.database("system");
      system.executeTransactionally(
          "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      requireOnline(system);
      System.out.println("ready " + port(system));
    } catch (Throwable problem) {
      problem.printStackTrace();
      if (inputClosed.getCount() == 0) return;
      fail(word(problem) + reason(problem));
    }
  }

  /**
   * Taken before anything in the folder is read or written. The operating system frees this lock when the process ends,
   * however it ends, so no stale lock is possible. It is kept in a field because a collected channel is a closed one.
   */
  static boolean lock(Path file) throws IOException {
    lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    return lock != null;
  }

  static void stopWhenClosed(BufferedReader input) {
    Thread reader = new Thread(() -> {
      try {
        while (input.read() >= 0) { }
      } catch (IOException closed) {
        closed.printStackTrace();
      }
      inputClosed.countDown();
      haltLater();
      System.exit(0);
    });
    reader.setDaemon(true);
    reader.start();
    Runtime.getRuntime().addShutdownHook(new Thread(Launcher::shutDown));
  }

  /** A service manager may send SIGTERM to parent and database at once: serve until the parent has drained. */
  static void shutDown() {
    if (service == null) return;
    try {
      inputClosed.await(DRAIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    haltLater();
    service.shutdown();
  }

  static void haltLater() {
    Thread watchdog = new Thread(() -> {
      try {
        TimeUnit.SECONDS.sleep(POLITE_SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      Runtime.getRuntime().halt(0);
    });
    watchdog.setDaemon(true);
    watchdog.start();
  }

  /** A broken store stops its own database only, with a cause that no query tells. */
  static void requireOnline(GraphDatabaseService system) throws Throwable {
    DatabaseStateService states = dependency(system, DatabaseStateService.class);
    for (DatabaseState state : states.stateOfAllDatabases().values()) {
      if (state.hasFailed()) throw state.failure().get();
    }
  }

  static int port(GraphDatabaseService system) {
    return dependency(system, ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
  }

  static <T> T dependency(GraphDatabaseService system, Class<T> type) {
    return ((GraphDatabaseAPI) system).getDependencyResolver().resolveDependency(type);
  }

  static String word(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause.getClass().getSimpleName().equals("FileLockException")) return "busy ";
      if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) return "incomplete ";
    }
    return "failed ";
  }

  static String reason(Throwable problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) cause = cause.getCause();
    String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return message.replaceAll("\\s+", " ");
  }

  static void fail(String line) {
    System.out.println(line);
    System.out.flush();
    Runtime.getRuntime().halt(1);
  }
}
