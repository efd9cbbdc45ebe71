package com.invoicecourier.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.aws.CommittedWrites;
import com.invoicecourier.local.aws.EventBuses;
import com.invoicecourier.local.aws.EventLog;
import com.invoicecourier.local.aws.Pumps;
import com.invoicecourier.local.aws.Queues;
import com.invoicecourier.local.aws.SchedulePump;
import com.invoicecourier.local.demo.DemoLoad;
import com.invoicecourier.local.demo.DemoPeople;
import com.invoicecourier.local.function.FunctionApi;
import com.invoicecourier.local.function.FunctionCode;
import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.FunctionLog;
import com.invoicecourier.local.function.Functions;
import com.invoicecourier.local.gateway.DevTokens;
import com.invoicecourier.local.gateway.Gateway;
import com.invoicecourier.local.gateway.Issuer;
import com.invoicecourier.local.gateway.PageServer;
import com.invoicecourier.local.gateway.Persona;
import com.invoicecourier.local.mail.CollaboratorMailboxes;
import com.invoicecourier.local.mail.SesDouble;
import com.invoicecourier.local.template.Deployment;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * The product on one machine, in this process, one at a time: the functions' settings are system
 * properties, and ElasticMQ keeps its connections in a static field.
 */
public final class LocalRun implements AutoCloseable {
  static {
    System.setProperty("logback.configurationFile", "com/invoicecourier/local/logback.xml");
    System.setProperty("org.jooq.no-logo", "true");
  }

  private static final Semaphore ONE = new Semaphore(1);

  private final Started started;
  private final Setup setup;
  private final Deployment deployment;
  private final Parts parts;

  /** What a running product can be asked through. */
  record Parts(
      AwsClients aws,
      CollaboratorMailboxes mailboxes,
      Functions functions,
      DevTokens tokens,
      SesDouble ses,
      EventBuses buses) {}

  private LocalRun(Started started, Setup setup, Deployment deployment, Parts parts) {
    this.started = started;
    this.setup = setup;
    this.deployment = deployment;
    this.parts = parts;
  }

  /** On free ports, with demo data, from this repository; the overrides are template parameters. */
  public static LocalRun start(Path folder, Map<String, String> overrides) {
    return start(folder, overrides, _ -> true);
  }

  /** As above; by itself runs what is chosen by its function's logical id or its pipe's name. */
  public static LocalRun start(
      Path folder, Map<String, String> overrides, Predicate<String> runsByItself) {
    return start(Setup.ofRepository(folder, Ports.free(), true).with(overrides), runsByItself);
  }

  static LocalRun start(Setup wanted, Predicate<String> runsByItself) {
    if (!ONE.tryAcquire()) {
      throw new IllegalStateException("another local run is open in this process");
    }
    Started started = new Started();
    started.add(ONE::release);
    try {
      started.add(FolderLock.take(wanted.state()));
      Setup setup = wanted.on(wanted.ports().resolved());
      LocalRun run = start(setup, started, runsByItself);
      run.open();
      return run;
    } catch (Exception e) { // whatever it is, nothing is left running
      started.close();
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  private static LocalRun start(Setup setup, Started started, Predicate<String> runsByItself)
      throws Exception {
    Clock clock = Clock.systemUTC();
    Ports ports = setup.ports();
    Deployment deployment =
        Deployment.read(setup.template(), setup.templateParameters(), Services.local(ports.sqs()));
    Services services = Services.start(setup, deployment, started);
    Path state = setup.state();

    FunctionLog log = started.add(FunctionLog.install(state.resolve("log")));
    started.add(FunctionSettings.install(deployment, ports));
    URLClassLoader code = started.add(FunctionCode.load(setup.code(), state.resolve("functions")));
    CommittedWrites settle = new CommittedWrites(services.aws().dynamo(), deployment.tables());
    Functions functions =
        started.add(new Functions(deployment.functions(), code, clock, log, settle));

    Queues queues = new Queues(deployment, services.aws().sqs(), Queues.LONG_POLL_SECONDS);
    EventLog events = new EventLog(state.resolve("events.jsonl"));
    EventBuses buses = new EventBuses(deployment.rules(), queues, events, clock);
    SesDouble ses = started.add(MailServices.ses(setup, deployment, buses, clock));
    started.add(MailServices.inbound(setup, deployment, services, queues, buses, clock));

    DevTokens tokens = new DevTokens(Issuer.open(state.resolve("issuer.json"), clock));
    started.add(
        Gateway.start(
            deployment.routes(),
            deployment.cors(),
            tokens.issuer(),
            functions,
            tokens,
            clock,
            ports.api()));
    started.add(page(setup, tokens));
    started.add(FunctionApi.start(deployment.functions(), functions, ports.lambda()));

    Pumps pumps = started.add(new Pumps());
    Deployment moving = deployment.moving(runsByItself);
    pumps.pipes(moving, services.aws(), queues, buses, state.resolve("pipes"));
    pumps.triggers(moving, queues, functions);
    pumps.schedules(moving, functions, clock);
    Parts parts = new Parts(services.aws(), services.mailboxes(), functions, tokens, ses, buses);
    return new LocalRun(started, setup, deployment, parts);
  }

  /** Mailboxes and demo data, then the list of endpoints: whoever finds it finds all of it. */
  private void open() throws Exception {
    Endpoints endpoints = endpoints();
    if (setup.demo()) {
      DemoPeople.addresses().forEach(parts.mailboxes()::open);
      new DemoLoad(endpoints, parts.aws().dynamo(), parts.tokens()).once(setup.state());
    }
    endpoints().write(setup.state().resolve("endpoints.json"));
  }

  private static PageServer page(Setup setup, DevTokens tokens) {
    String api = "http://localhost:" + setup.ports().api();
    String config =
        "{\"api\":\"%s\",\"devToken\":\"%s\",\"mailDomain\":\"%s\"}"
            .formatted(api, DevTokens.PATH, setup.mailDomain());
    List<String> connect = List.of(api, Services.local(setup.ports().s3()).toString());
    return PageServer.start(setup.site(), connect, config, tokens, setup.ports().page());
  }

  public Endpoints endpoints() {
    return Endpoints.of(setup, deployment, parts.mailboxes().addresses());
  }

  public URI api() {
    return URI.create(endpoints().api());
  }

  /** A token as {@code POST /dev/token} gives it. */
  public String token(String persona, String company) {
    return Persona.find(persona, company)
        .map(parts.tokens()::token)
        .orElseThrow(() -> new IllegalArgumentException("no persona " + persona));
  }

  public Path folder() {
    return setup.state();
  }

  /** To look at what is stored. */
  public AwsClients aws() {
    return parts.aws();
  }

  /** What the templates say, with this run's names. */
  public Deployment deployment() {
    return deployment;
  }

  public SesDouble ses() {
    return parts.ses();
  }

  /** Puts an event on our bus, as another system with the right to do so would. */
  public void putEvent(String source, String detailType, JsonNode detail) {
    parts.buses().put(source, detailType, detail);
  }

  /** Calls a function with an event of one's own, such as those in {@code events/}. */
  public byte[] invoke(String function, byte[] event) throws FunctionFailed {
    return parts.functions().invoke(function, event);
  }

  /** Runs what the schedule of this function would run, now. */
  public void runSchedule(String function) throws FunctionFailed {
    new SchedulePump(deployment.schedule(function), parts.functions(), Clock.systemUTC()).run();
  }

  @Override
  public void close() {
    started.close();
  }
}
