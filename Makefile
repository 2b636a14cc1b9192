# cxrlt: `make` lists what there is. Everything runs inside .venv, which the first command makes from requirements.lock.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
ARGS   ?=
export PYTHONHASHSEED := 0
# pip checks for a newer self and warns about folders it cannot use; neither helps here
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help env reproduce test lab figures export wheel lock doctor clean
help:            ## this list
	@grep -E '^[a-z]+: .*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 22

env: $(READY)    ## make .venv and install everything from the lock, once
$(READY): requirements.lock settings.ini setup.py
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3, 10) else f"cxrlt needs python 3.10 or newer; this is {v[0]}.{v[1]}. Try: make PYTHON=python3.12")'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "this python cannot make a virtual environment: install its venv package (Debian and Ubuntu: apt install python3-venv)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the locked packages into $(VENV) (several minutes the first time, about 7 GB of disk)"
	@$(BIN)/python -m pip install --quiet -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

reproduce: $(READY)   ## the main job: real labels to trained model, tables and figures (ARGS="--data nih-sample --root DIR" for other data)
	@$(BIN)/cxrlt reproduce $(ARGS)

test: $(READY)   ## all tests: export in step, notebooks, smoke runs, wheel
	@$(BIN)/python -m cxrlt.selftest

lab: $(READY)    ## open JupyterLab on nbs/
	$(BIN)/jupyter lab --notebook-dir nbs

figures: $(READY)   ## run every notebook and keep its outputs
	$(BIN)/cxrlt figures

export: $(READY)   ## notebooks to package, cleaned, README written
	$(BIN)/nbdev_export && $(BIN)/nbdev_clean && $(BIN)/python -m cxrlt.selftest readme --write

wheel: $(READY)  ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation

doctor: $(READY)   ## versions, cores, memory, disk, GPU, data within reach
	@$(BIN)/cxrlt doctor

lock: $(READY)   ## resolve requirements.lock from settings.ini; pins that still fit stay (needs uv)
	$(BIN)/python -m cxrlt.selftest lock

clean:           ## remove what can be made again, .venv included
	rm -rf $(VENV) _work build dist *.egg-info
