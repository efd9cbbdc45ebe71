# `make help` lists the targets. Everything builds and runs on JDK 25, which is looked for here.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

export JAVA_HOME := $(shell .ci/find-jdk)
export SAM_CLI_TELEMETRY := 0
export AWS_DEFAULT_REGION ?= us-east-1

MVN := mvn -q -B -ntp
TEMPLATES := template.yaml $(filter-out infrastructure/openapi.yaml,$(wildcard infrastructure/*.yaml))
SOURCES := $(shell find pom.xml functions infrastructure \( -name target -o -name site \) -prune -o -type f -path '*/src/main/*' -print -o -name pom.xml -print)
TEST_SOURCES := $(shell find functions infrastructure -name target -prune -o -type f -path '*/src/test/*' -print)
LOCAL := infrastructure/local/target
DOMAIN := functions/domain/target
BENCHES := infrastructure/local/src/test/java/com/invoicecourier/local/bench
LOCAL_JAVA := --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true

.PHONY: help jdk start demo client parse-mail explain-mail redrive republish test test-localstack package bench bench-cold chaos fuzz-api fuzz-mail lint format clean-local

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

start: $(LOCAL)/built ## the whole product on this machine, state in .local/
	@$(call run,Start)

demo: $(LOCAL)/built ## sends an invoice, answers it, and shows the thread
	@$(call run,Demo)

client: $(LOCAL)/built ## lets a machine client call: make client ID=erp COMPANY=general-contractor
	@$(call run,Client)

parse-mail: $(LOCAL)/built ## reads the mails of a list: MAIL_ROOT=folder make -s parse-mail < LIST > ANSWERS.jsonl
	@$(call read,ParseMail)

explain-mail: $(LOCAL)/built ## what was decided about a mail, and by which rule: make -s explain-mail FILE=x.eml
	@$(call read,ExplainMail)

redrive: ## failed mails and dead letters once more: SINCE=2026-04-01T12:00:00Z (24 hours ago) STAGE=prod (this machine)
	@SINCE='$(SINCE)' STAGE='$(STAGE)' .ci/operate redrive

republish: ## events once more: SINCE=2026-04-01T12:00:00Z STAGE=prod (this machine)
	@SINCE='$(SINCE)' STAGE='$(STAGE)' .ci/operate republish

test: jdk ## builds and tests everything
	mvn -B -ntp verify

test-localstack: jdk ## the adapters' tests in LocalStack, where a Docker daemon answers; says so where none does
	$(MVN) package -Dlocalstack=true -Dsurefire.failIfNoSpecifiedTests=false -Dtest='*AdapterTest'

package: $(LOCAL)/built ## the zip that every function ships, and its size
	@zip=functions/lambda/target/functions.zip; \
	  awk -v bytes="$$(wc -c < $$zip)" -v zip="$$zip" 'BEGIN { printf "%s %.1f MB\n", zip, bytes / 1000000 }'

bench: $(LOCAL)/test-built ## the figures that take under two minutes each; make bench BENCH=Zip for one
	@.ci/bench $(java_of_tests) -- $(call benches,$(BENCHES)/$(BENCH)*Bench.java)

bench-cold: $(LOCAL)/test-built ## init and first call of every function beside an empty handler; ARGS='15 submit-email' for some
	@.ci/bench $(java_of_tests) -- com.invoicecourier.local.runtime.ColdStartBench

chaos: $(LOCAL)/test-built ## kills the sending worker 100 times in a burst of 2,000 emails; ARGS='EMAILS KILLS SEED' for another
	@$(java_of_tests) com.invoicecourier.local.fault.Chaos $(ARGS)

fuzz-api: $(LOCAL)/built .venv/stamp ## calls the API as openapi.yaml allows, and as it does not: SEED=1 CASES=2000
	.venv/bin/python .ci/fuzz/fuzz_api.py $(or $(SEED),1) $(or $(CASES),2000) -- \
	  "$$JAVA_HOME/bin/java" $(LOCAL_JAVA) -cp "$(LOCAL)/classes:$$(cat $(LOCAL)/classpath)" com.invoicecourier.local.Start

fuzz-mail: $(DOMAIN)/fuzz-built ## fuzzes the mail parser, the header decoder and the reply text: FUZZ_SECONDS=600 each
	@.ci/fuzz/fuzz-mail $(or $(FUZZ_SECONDS),600) "$$JAVA_HOME/bin/java" \
	  "$$PWD/$(DOMAIN)/test-classes:$$PWD/$(DOMAIN)/classes:$$(cat $(DOMAIN)/test-classpath)"

lint: jdk .venv/stamp .venv/checkov/stamp node_modules/stamp ## format, templates, page
	$(MVN) spotless:check
	.venv/bin/cfn-lint $(TEMPLATES)
	.venv/bin/sam validate --lint
	.venv/bin/sam build
	.venv/checkov/bin/checkov --framework cloudformation --skip-download --quiet --compact -f $(TEMPLATES)
	npm run --silent lint
	npm test --silent

format: jdk ## formats the Java sources
	$(MVN) spotless:apply

clean-local: ## forgets the state of the local run
	rm -rf .local

jdk:
	@[[ -n "$$JAVA_HOME" ]] || { echo "Invoice Courier needs a JDK 25 and found none: install one, or set JAVA_HOME to it." >&2; exit 1; }
	@command -v mvn > /dev/null || { echo "Invoice Courier is built by Maven and found none: install it." >&2; exit 1; }

# Maven runs only when a source is newer than what it built last. Its output (it ends its colours there)
# goes to standard error: what a target prints may be read by a program.
$(LOCAL)/built: $(SOURCES) | jdk
	@echo 'Building (the first time takes a minute or two) ...' >&2
	@$(MVN) package dependency:build-classpath -DskipTests -DincludeScope=runtime -Dmdep.outputFile=target/classpath >&2
	@touch $@

# The benches stand among the tests, so that what they measure against is neither shipped nor run.
$(LOCAL)/test-built: $(SOURCES) $(TEST_SOURCES) | jdk
	@echo 'Building the benches ...'
	@$(MVN) package dependency:build-classpath -DskipTests -DincludeScope=test -Dmdep.outputFile=target/test-classpath
	@touch $@

$(DOMAIN)/fuzz-built: $(SOURCES) $(TEST_SOURCES) | jdk
	@echo 'Building the fuzz targets ...'
	@$(MVN) -pl functions/domain test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test-classpath
	@touch $@

.venv/stamp: .ci/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install -q --disable-pip-version-check -r $<
	touch $@

# apart, because its pins of boto3 and those of sam exclude each other
.venv/checkov/stamp: .ci/requirements-checkov.txt .venv/stamp
	python3 -m venv .venv/checkov
	.venv/checkov/bin/pip install -q --disable-pip-version-check -r $<
	touch $@

node_modules/stamp: package-lock.json
	npm ci --silent --no-audit --no-fund
	touch $@

# exec, so that Ctrl-C and signals reach the JVM itself
run = exec "$$JAVA_HOME/bin/java" $(LOCAL_JAVA) -cp "$(LOCAL)/classes:$$(cat $(LOCAL)/classpath)" com.invoicecourier.local.$(1) $(ARGS)
read = exec "$$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$(LOCAL)/classes:$$(cat $(LOCAL)/classpath)" com.invoicecourier.local.reading.$(1)

java_of_tests = "$$JAVA_HOME/bin/java" $(LOCAL_JAVA) -cp "$(LOCAL)/test-classes:$(LOCAL)/classes:$$(cat $(LOCAL)/test-classpath)"
benches = $(patsubst %,com.invoicecourier.local.bench.%,$(basename $(notdir $(wildcard $(1)))))
