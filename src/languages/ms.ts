// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const ms: Language = {
  tag: 'ms',
  name: 'Malay',
  iso639_3: ['zlm', 'msa', 'zsm'],
  script: 'Latn',
  regions: ['MY', 'BN', 'SG'],
  commonWords: [
    'yang', 'dan', 'di', 'untuk', 'dengan', 'dari', 'daripada', 'pada', 'ini', 'dalam', 'itu', 'akan', 'tidak', 'ke',
    'oleh', 'sebagai', 'juga', 'kami', 'telah', 'adalah', 'kerana', 'boleh', 'para', 'secara', 'dapat', 'lebih',
    'tersebut', 'kepada', 'ada', 'bahawa', 'sehingga', 'sudah', 'menjadi', 'atau', 'mereka', 'tahun', 'melalui',
    'serta', 'antara', 'masyarakat', 'kita', 'ialah', 'negara', 'malaysia', 'syarikat', 'bagi', 'turut', 'beliau',
    'berkata', 'iaitu', 'perlu', 'lain', 'bukan', 'yb', 'datuk',
  ],
  labels: {
    'press-release': [
      'Siaran media', 'Kenyataan media', 'Siaran akhbar', 'Kenyataan akhbar', 'Kenyataan media bersama',
      'Siaran media bersama', 'Berita', 'Maklumat media', 'Kenyataan', 'Pengumuman', 'Press release', 'Media release',
      'Siaran berita', 'Makluman media',
    ],
    statement: ['Kenyataan rasmi', 'Kenyataan bersama', 'Surat terbuka', 'Penjelasan', 'Perutusan', 'Ucapan'],
    advisory: ['Makluman kepada media', 'Jemputan liputan', 'Jadual media', 'Agenda media', 'Notis media'],
    invitation: [
      'Jemputan', 'Jemputan media', 'Jemputan ke sidang media', 'Sidang media', 'Sidang akhbar',
      'Jemputan liputan media', 'Undangan media',
    ],
    results: [
      'Keputusan kewangan', 'Keputusan suku tahun', 'Laporan kewangan', 'Pengumuman Bursa', 'Prestasi kewangan',
    ],
  },
  immediateRelease: [
    'Untuk siaran segera', 'Untuk disiarkan segera', 'Untuk edaran segera', 'Siaran segera', 'Untuk hebahan segera',
    'For immediate release',
  ],
  embargo: [
    'Embargo hingga', 'Embargo sehingga', 'Embargo', 'Diembargo sehingga', 'Tidak untuk disiarkan sebelum',
    'Jangan disiarkan sebelum', 'Untuk siaran selepas',
  ],
  notForDistribution: [
    'Bukan untuk edaran di Amerika Syarikat', 'Bukan untuk edaran', 'Tidak untuk diedarkan',
    'Siaran media ini bukan tawaran',
  ],
  about: {
    verbs: ['adalah', 'ialah', 'merupakan', 'ditubuhkan', 'menyediakan', 'membangunkan', 'menawarkan'],
    marks: [
      'ditubuhkan', 'beribu pejabat', 'ibu pejabat', 'kakitangan', 'pekerja', 'hasil', 'terkemuka', 'anak syarikat',
      'maklumat lanjut',
    ],
    named: [
      'Tentang {name}', 'Mengenai {name}', 'Perihal {name}', 'Sekilas {name}', 'Profil {name}', 'Latar belakang {name}',
      'Maklumat mengenai {name}', 'Apakah {name}', 'Berkenaan {name}',
    ],
    plain: [
      'Tentang kami', 'Mengenai kami', 'Perihal kami', 'Tentang syarikat', 'Mengenai syarikat', 'Perihal syarikat',
      'Profil syarikat', 'Latar belakang syarikat', 'Siapa kami', 'Profil', 'Mengenai projek',
    ],
    articles: [],
  },
  contact: [
    'Hubungan media', 'Kontak media', 'Hubungi media', 'Pegawai media', 'Perhubungan media', 'Pertanyaan media',
    'Untuk pertanyaan media', 'Untuk pertanyaan media, sila hubungi', 'Untuk maklumat lanjut',
    'Untuk maklumat lanjut, sila hubungi', 'Untuk keterangan lanjut', 'Maklumat lanjut', 'Untuk sebarang pertanyaan',
    'Untuk sebarang pertanyaan, sila hubungi', 'Untuk pertanyaan lanjut', 'Sila hubungi', 'Hubungi', 'Hubungi kami',
    'Maklumat perhubungan', 'Pegawai untuk dihubungi', 'Perhubungan awam', 'Unit komunikasi korporat',
    'Komunikasi korporat', 'Jabatan Komunikasi Korporat', 'Setiausaha akhbar', 'Jurucakap', 'Media contact',
    'Press contact', 'Dikeluarkan oleh',
  ],
  otherContact: [
    'Perhubungan pelabur', 'Hubungan pelabur', 'Khidmat pelanggan', 'Pendaftaran', 'Tiket', 'Investor relations',
    'Ibu pejabat',
  ],
  contactLabels: {
    phone: ['Telefon', 'Tel', 'No. telefon', 'No. tel', 'T', 'Talian'],
    mobile: ['Telefon bimbit', 'H/P', 'Mobile', 'WhatsApp', 'Tel. bimbit'],
    fax: ['Faks', 'Fax'],
    email: ['E-mel', 'E-mail'],
    web: ['Laman web', 'Laman sesawang', 'Website', 'Web', 'www', 'Laman'],
  },
  contactRoles: [
    'Pegawai perhubungan awam', 'Pegawai komunikasi', 'Pegawai komunikasi korporat', 'Pegawai media',
    'Pengurus komunikasi', 'Pengurus komunikasi korporat', 'Ketua komunikasi korporat', 'Setiausaha akhbar',
    'Ketua Pegawai Eksekutif', 'Pengarah', 'Pengarah urusan', 'Pengarah komunikasi', 'Pengarah eksekutif', 'Pengerusi',
    'Presiden', 'Naib presiden', 'Timbalan pengarah', 'Ketua pengarah', 'Setiausaha agung', 'Setiausaha', 'Penyelaras',
    'Pengurus', 'Pengurus projek', 'Pengasas', 'Jurucakap', 'Komunikasi korporat', 'Menteri', 'Timbalan menteri',
  ],
  notesToEditors: [
    'Nota kepada editor', 'Nota kepada pengarang', 'Nota untuk editor', 'Nota editor', 'Nota', 'Maklumat tambahan',
    'Latar belakang', 'Lampiran', 'Sumber', 'Rujukan', 'Metodologi',
  ],
  legal: [
    'Kenyataan berpandangan ke hadapan', 'Kenyataan pandang ke depan', 'Penafian', 'Notis undang-undang',
    'Notis penting', 'Maklumat penting', 'Disclaimer',
  ],
  photo: [
    'Gambar', 'Foto', 'Kapsyen', 'Kapsyen gambar', 'Keterangan gambar', 'Kredit foto', 'Kredit gambar', 'Dari kiri',
    'Dari kiri ke kanan', 'Ilustrasi', 'Video', 'Infografik', 'Jurugambar',
  ],
  links: [
    'Maklumat selanjutnya', 'Ketahui lebih lanjut', 'Baca juga', 'Lihat juga', 'Pautan', 'Pautan berkaitan',
    'Pautan berguna', 'Dokumen', 'Muat turun', 'Ikuti kami', 'Media sosial', 'Jadual', 'Atur cara', 'Rakan kongsi',
    'Penaja',
  ],
  salutation: [
    'Kepada pihak media', 'Rakan media', 'Rakan-rakan media', 'Kepada pengarang', 'Tuan/Puan', 'Yang berbahagia',
    'Salam sejahtera', 'Assalamualaikum', 'Kepada semua media', 'Para editor', 'Selamat sejahtera', 'Kepada',
  ],
  endMarks: ['Tamat', 'Tamat kenyataan', 'Sekian', 'Sekian, terima kasih'],
  pageNumbers: [
    'Muka surat {n} daripada {m}', 'Muka surat {n}', 'Halaman {n} daripada {m}', 'Halaman {n}', 'm/s {n}',
    '{n} daripada {m}',
  ],
  continuations: ['bersambung', 'sambungan', 'bersambung ke halaman berikutnya', 'sambungan di muka surat {n}'],
  place: {
    and: ['dan', '&'],
    inside: ['dan'],
  },
  dates: {
    months: [
      ['Januari', 'Jan'],
      ['Februari', 'Feb'],
      ['Mac'],
      ['April', 'Apr'],
      ['Mei'],
      ['Jun'],
      ['Julai', 'Jul'],
      ['Ogos', 'Ogo'],
      ['September', 'Sept', 'Sep'],
      ['Oktober', 'Okt'],
      ['November', 'Nov'],
      ['Disember', 'Dis'],
    ],
    weekdays: [
      ['Isnin', 'Isn'],
      ['Selasa', 'Sel'],
      ['Rabu', 'Rab'],
      ['Khamis', 'Kha'],
      ['Jumaat', 'Jum'],
      ['Sabtu', 'Sab'],
      ['Ahad', 'Minggu'],
    ],
    shapes: ['{day} {month},? {year}', '{day}-{month}-{year}', '{month} {year}'],
    yearless: ['{day} {month}'],
    before: ['tarikh', 'pada', 'bertarikh', 'hari', 'sehingga'],
    after: [],
    ranges: ['hingga', 'dan', 'sehingga'],
    ordinals: ['-'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'anak', 'orang', 'rata', 'masing', 'undang', 'negara', 'warga', 'teman', 'bersama', 'kira', 'benar', 'sungguh',
    'tiba', 'sama', 'lain', 'non', 'kanak', 'pusat', 'hal', 'cita',
  ],
}
