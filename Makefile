# Every target sets up what it needs first; what is there is not set up again.
PYTHON ?= python3
VENV := .venv/bin/python
SET_UP := $(PYTHON) -m toolchain.bootstrap

.DEFAULT_GOAL := help
.PHONY: help run test demo check kills sequences bench

help: ## 列出各目标 · lists the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1  \2/p' Makefile

run: ## 启动办公系统，Ctrl-C 停止 · starts the office; Ctrl-C stops it
	@$(SET_UP) run
	@$(VENV) -m toolchain.office

test: ## 在真实服务器上运行全部测试 · runs the whole suite on a real server
	@$(SET_UP) dev
	@$(VENV) -m pytest -m "not every_kill"

demo: ## 用公布的案例演示，时间快进 · published cases through the engine, time skipped
	@$(SET_UP) demo
	@$(VENV) -m rehearsal.demo

check: ## 格式、类型、层次 · format, types, layers
	@$(SET_UP) check
	@$(VENV) -m ruff format --check .
	@$(VENV) -m ruff check .
	@$(VENV) -m mypy
	@$(VENV) .venv/bin/lint-imports

kills: ## 每个断点都杀一次进程 · kills processes at every point
	@$(SET_UP) dev
	@$(VENV) -m pytest -m every_kill tests/kills

sequences: ## 一万个随机序列，不用引擎 · ten thousand random sequences, without the engine
	@$(SET_UP) dev
	@MINGDA_SEQUENCES=10000 $(VENV) -m pytest tests/procedure/test_random_sequences.py

bench: ## 速度、占用、重放、提醒、文书，各与同一次运行的底线比 · speed, footprint, replay, alarms, letters; some 25 minutes
	@$(SET_UP) dev
	@failed=0; for one in clock footprint replay_cpu letters alarms; do $(VENV) -m bench.$$one || failed=1; done; exit $$failed
