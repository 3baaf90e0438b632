# One place for every command a developer or operator gives. `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PY := .venv/bin/python

.PHONY: help run test check bench soak lock licences schema clean

help: ## list what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: ## the office on 127.0.0.1:8000, with the sample branch (first time: about a minute)
	@bin/run

test: ## everything that tests need, then all tests
	@bin/environment run test && bin/system-packages && bin/test

check: ## format, lint, types, architecture, house rules, tests
	@bin/environment run test && bin/check && bin/test

bench: ## benchmarks, each with its limit and its rival in the same run
	@bin/environment run test bench && bin/system-packages bench && bin/bench

soak: ## tests at length: random kills, full sizes, every path
	@bin/environment run test && bin/system-packages && BIANMIN_SOAK=1 bin/test -m soak

lock: ## write the lock files from requirements/*.in
	@bin/environment run test && bin/lock

schema: ## write the tables of an empty database as one text, after a migration was added
	@bin/environment run && bin/schema

licences: ## write THIRD-PARTY.md from the installed packages
	@bin/environment run test && $(PY) bin/third_party.py > THIRD-PARTY.md

clean: ## remove the environment (the office's data under var/ stay)
	@rm -rf .venv
