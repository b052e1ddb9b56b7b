# The addon, with libbpf and the modern-bpf object inside. `npm run build` fetches and builds what this needs first.
# Stands in the root because node-gyp looks here; the published package has the built addon and not this file.
{
  'variables': {
    'libbpf': 'vendor/libbpf',
    'bpf_object': 'build/modern-bpf/triscap.bpf.o',
  },
  'targets': [
    {
      # Its own target for its own flags; linker.c would want a libelf that can write.
      'target_name': 'libbpf',
      'type': 'static_library',
      'sources': [
        '<!@(node -p "require(\'fs\').readdirSync(\'<(libbpf)/src\').filter((f) => f.endsWith(\'.c\') && f !== \'linker.c\').map((f) => \'<(libbpf)/src/\' + f).join(\' \')")',
        'addon/elf/image.c',
        'addon/elf/sections.c',
        'addon/elf/entries.c',
        'addon/elf/features.c',
      ],
      'include_dirs': ['addon/elf', '<(libbpf)/src', '<(libbpf)/include', '<(libbpf)/include/uapi'],
      'defines': ['_GNU_SOURCE', '_LARGEFILE64_SOURCE', '_FILE_OFFSET_BITS=64'],
      'cflags': ['-fPIC', '-fvisibility=hidden', '-ffunction-sections', '-fdata-sections', '-Wno-unused-parameter', '-Wno-sign-compare', '-Wno-missing-field-initializers'],
      'cflags!': ['-O3'],
      'cflags_c': ['-O2'],
    },
    {
      'target_name': 'triscap',
      'dependencies': ['libbpf'],
      'sources': [
        '<!@(node -p "require(\'fs\').readdirSync(\'addon\').filter((f) => f.endsWith(\'.cc\')).map((f) => \'addon/\' + f).join(\' \')")',
      ],
      'include_dirs': ['addon', 'drivers/common', '<(libbpf)', '<(libbpf)/include/uapi'],
      'defines': [
        'NAPI_VERSION=9',
        'NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS',
        'NODE_ADDON_API_DISABLE_DEPRECATED',
        'TRISCAP_MODERN_BPF_OBJECT="<(module_root_dir)/<(bpf_object)"',
      ],
      'cflags': [
        '-fvisibility=hidden', '-ffunction-sections', '-fdata-sections', '-Wall', '-Wextra',
        '-Wno-missing-field-initializers',  # LIBBPF_OPTS() and designated initializers leave members out on purpose
        '<!(node -p "process.env.CI ? \'-Werror\' : \'-Wno-error\'")',  # a newer compiler's new warning stops no user
      ],
      'cflags_cc': ['-std=c++20', '-isystem', '<!(node -p "require(\'path\').resolve(require(\'node-addon-api\').include_dir)")'],
      'cflags_cc!': ['-std=gnu++17', '-std=gnu++20'],
      # libc stays the only shared library: the addon meets older libstdc++ on other machines.
      'ldflags': [
        '-static-libstdc++', '-static-libgcc', '-Wl,--version-script=<(module_root_dir)/addon/exports.map',
        '-Wl,--gc-sections', '-Wl,--strip-all', '-Wl,--wrap=feat_supported',
      ],
      'actions': [
        {
          # make sees no dependency inside .incbin: a changed object makes a new source file instead.
          'action_name': 'embed',
          'inputs': ['addon/embedded_object.S', '<(bpf_object)'],
          'outputs': ['<(INTERMEDIATE_DIR)/embedded_object.S'],
          'action': ['cp', 'addon/embedded_object.S', '<@(_outputs)'],
          'process_outputs_as_sources': 1,
        },
      ],
    },
  ],
}
