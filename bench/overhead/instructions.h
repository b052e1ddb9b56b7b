// SPDX-License-Identifier: Apache-2.0
/* BPF, written by hand: what the yardsticks are made of. */
#ifndef TRISCAP_BENCH_INSTRUCTIONS_H
#define TRISCAP_BENCH_INSTRUCTIONS_H

#include <linux/bpf.h>
#include <stddef.h>

#define INSN(op, dst, src, offset, value) \
	((struct bpf_insn){ op, dst, src, offset, value })
#define CALL(helper)    INSN(BPF_JMP | BPF_CALL, 0, 0, 0, helper)
#define EXIT            INSN(BPF_JMP | BPF_EXIT, 0, 0, 0, 0)
#define SET(dst, value) INSN(BPF_ALU64 | BPF_MOV | BPF_K, dst, 0, 0, value)
#define COPY(dst, src)  INSN(BPF_ALU64 | BPF_MOV | BPF_X, dst, src, 0, 0)
#define LOAD(dst, src, offset) \
	INSN(BPF_LDX | BPF_MEM | BPF_DW, dst, src, offset, 0)
#define STORE(dst, offset, src) \
	INSN(BPF_STX | BPF_MEM | BPF_DW, dst, src, offset, 0)

/* The system call. */
int bpf(int command, union bpf_attr *attr);

/* A raw tracepoint's program; ends this process if the kernel refuses it. */
int program_load(const struct bpf_insn *code, size_t instructions);

#endif
