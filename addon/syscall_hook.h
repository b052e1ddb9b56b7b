// SPDX-License-Identifier: Apache-2.0
// How to hook the return of every syscall, on this kernel.
#pragma once

#include <bpf/libbpf.h>

#include <memory>

#include "result.h"

namespace triscap {

struct BpfLinkCloser {
  void operator()(bpf_link* link) const { bpf_link__destroy(link); }
};
using BpfLinkPtr = std::unique_ptr<bpf_link, BpfLinkCloser>;

// kAuto decides by the kernel; the others are for tests.
enum class SyscallAttach { kAuto, kTpBtf, kTracepoint };

// From 7.0 on, the kernel runs tp_btf and raw_tp programs on sys_enter and sys_exit
// with preemption enabled. While a task is preempted inside such a program, the
// kernel skips the program for every other task of that CPU: millions of events
// under load, visible only as recursion_misses. Classic tracepoint programs run
// with preemption off there and lose nothing; each event costs about 50 ns more.
//
// That change made tracepoints readers of an SRCU of their own, through a guard
// whose type is in the kernel's BTF since then: `class_srcu_fast_notrace_t`. Seen
// in 7.0.13, 7.1.13 and 7.2.12; absent in 6.12.95, 6.18.44 and 6.19.14. (A member
// like tracepoint_ext.faultable, from 6.14, tells nothing: 6.18 has it and is fine.)
Result<SyscallAttach> ChooseSyscallAttach(SyscallAttach wish);

// Attaches a classic tracepoint program to raw_syscalls/sys_exit.
Result<BpfLinkPtr> AttachSysExitTracepoint(bpf_program* program);

}  // namespace triscap
