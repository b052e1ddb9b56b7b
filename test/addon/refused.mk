# What test/addon/refused.test.ts links again and again: the engine, libbpf, and the program that loads a driver.
ROOT := ../..
LIBBPF := $(ROOT)/vendor/libbpf
CXXFLAGS := -std=c++20 -O1 -g -Wall -Wextra -Wno-missing-field-initializers -I$(ROOT)/addon -I$(LIBBPF) -I$(LIBBPF)/include/uapi -MMD -MP
CFLAGS := -O1 -g -w -D_GNU_SOURCE -I$(ROOT)/addon/elf -I$(LIBBPF)/include -I$(LIBBPF)/include/uapi -MMD -MP
C := $(filter-out %/linker.c,$(wildcard $(LIBBPF)/src/*.c)) $(addprefix $(ROOT)/addon/elf/,image.c sections.c entries.c)
OBJECTS := $(C:$(ROOT)/%.c=$(OUT)/c/%.o)

all: $(OUT)/load.o $(ENGINE:%=$(OUT)/%.o) $(OUT)/libbpf.a

$(OUT)/load.o: load.cc
	@mkdir -p $(@D)
	g++ $(CXXFLAGS) -c $< -o $@

$(OUT)/%.o: $(ROOT)/addon/%.cc
	@mkdir -p $(@D)
	g++ $(CXXFLAGS) -c $< -o $@

$(OUT)/c/%.o: $(ROOT)/%.c
	@mkdir -p $(@D)
	gcc $(CFLAGS) -c $< -o $@

$(OUT)/libbpf.a: $(OBJECTS)
	rm -f $@
	ar rcs $@ $^

.PHONY: all
-include $(wildcard $(OUT)/*.d $(OUT)/c/*/*/*.d $(OUT)/c/*/*/*/*.d)
