// SPDX-License-Identifier: Apache-2.0
// How to hook tracepoints on this kernel: above all, the return of every syscall.
#pragma once

#include <bpf/btf.h>
#include <bpf/libbpf.h>

#include <memory>
#include <string>

#include "result.h"
#include "unique_fd.h"

namespace triscap {

struct BpfLinkCloser {
  void operator()(bpf_link* link) const { bpf_link__destroy(link); }
};
using BpfLinkPtr = std::unique_ptr<bpf_link, BpfLinkCloser>;

// kAuto decides by the kernel; the others are for tests.
enum class SyscallAttach { kAuto, kTpBtf, kTracepoint };

// Some kernels run tp_btf and raw_tp programs on sys_enter, sys_exit,
// sched_process_exec and sched_process_exit with preemption enabled. While a task is
// preempted inside such a program, they skip the program for every other task of that
// CPU: a third of all events under load, visible only as recursion_misses. Classic
// tracepoint programs run with preemption off there and lose nothing; each event costs
// about 50 ns more.
//
// Seen in 7.2.12 and 7.3; not in 6.19.14, 7.0.13 and 7.1.13, nor before. Since 7.0,
// tracepoints are readers of an SRCU, by a guard whose type is in the kernel's BTF:
// `class_srcu_fast_notrace_t`. That is where we draw the line: two kernels too early,
// and not by a detail that the next one may rename. (tracepoint_ext.faultable tells
// nothing: 6.18 has it and is fine.)
bool IsPreemptible(const btf* kernel);

Result<SyscallAttach> ChooseSyscallAttach(SyscallAttach wish);

// A perf event on a tracepoint such as raw_syscalls/sys_exit, for a program to be
// attached to.
Result<UniqueFd> OpenTracepoint(const std::string& tracepoint);

// Attaches a classic tracepoint program to what its section names.
Result<BpfLinkPtr> AttachTracepoint(bpf_program* program);

}  // namespace triscap
