// SPDX-License-Identifier: Apache-2.0
// What libbpf believes about the kernel, where it would be wrong. It asks whether a kernel has
// bpf_probe_read_kernel(), and where not, takes it for one from before 5.5 and calls the older bpf_probe_read() even to
// read a program's own memory. Lockdown for confidentiality takes both of these away, and leaves
// bpf_probe_read_user() alone. No program of ours needs to be changed so: modern-bpf takes newer kernels, and
// bpf-legacy is compiled for what the kernel has. The linker (--wrap, binding.gyp) puts this in between.
#include <libbpf_internal.h>

bool __real_feat_supported(struct kern_feature_cache *cache,
			   enum kern_feature_id feature);
bool __wrap_feat_supported(struct kern_feature_cache *cache,
			   enum kern_feature_id feature);

bool __wrap_feat_supported(struct kern_feature_cache *cache,
			   enum kern_feature_id feature)
{
	return feature == FEAT_PROBE_READ_KERN ||
	       __real_feat_supported(cache, feature);
}
