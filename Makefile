.PHONY: help build test check bench prove generate

help: ## What can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

build: node_modules ## Installs, and writes generated/; needs Node alone
	@npm run --silent build

test: check ## Everything: check, unit tests, and every case on real promtools
	@npm run --silent test

check: node_modules ## Types, style, layers, and drift of what is generated
	@npm run --silent check

bench: node_modules ## Figures: build time and memory, expressions a second, promtool's time
	@npm run --silent bench

prove: node_modules ## What takes longer than `make test` allows; writes docs/proofs.md
	@npm run --silent prove

generate: node_modules ## Writes the files that are derived from the sources, and generated/
	@npm run --silent generate

node_modules: package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error
	@touch node_modules
