// biome-ignore-all format: word lists are read as running text
import type { Language } from './language.ts'

export const id: Language = {
  tag: 'id',
  name: 'Indonesian',
  iso639_3: ['ind'],
  script: 'Latn',
  regions: ['ID'],
  commonWords: [
    'yang', 'dan', 'di', 'untuk', 'dengan', 'dari', 'pada', 'ini', 'dalam', 'itu', 'akan', 'tidak', 'ke', 'oleh',
    'sebagai', 'juga', 'kami', 'telah', 'adalah', 'karena', 'bisa', 'para', 'secara', 'dapat', 'lebih', 'tersebut',
    'kepada', 'ada', 'bahwa', 'hingga', 'sudah', 'menjadi', 'atau', 'mereka', 'saat', 'tahun', 'melalui', 'serta',
    'antara', 'lain', 'masyarakat', 'kita', 'lewat', 'kerja',
  ],
  labels: {
    'press-release': [
      'Siaran pers', 'Rilis pers', 'Rilis', 'Pers rilis', 'Keterangan pers', 'Berita pers', 'Siaran berita',
      'Informasi pers', 'Berita', 'Siaran pers bersama', 'Press release', 'Catatan pers', 'Kabar', 'Siaran media',
      'Rilis media', 'Pengumuman',
    ],
    statement: [
      'Pernyataan', 'Pernyataan pers', 'Pernyataan bersama', 'Pernyataan sikap', 'Surat terbuka', 'Klarifikasi',
      'Hak jawab',
    ],
    advisory: ['Undangan peliputan', 'Agenda media', 'Imbauan media', 'Pemberitahuan media', 'Jadwal acara'],
    invitation: [
      'Undangan', 'Undangan media', 'Undangan pers', 'Undangan konferensi pers', 'Konferensi pers', 'Jumpa pers',
      'Undangan liputan',
    ],
    results: ['Keterbukaan informasi', 'Laporan keuangan', 'Kinerja keuangan', 'Hasil keuangan', 'Informasi material'],
  },
  immediateRelease: [
    'Untuk disiarkan segera', 'Untuk segera disiarkan', 'Untuk dipublikasikan segera', 'Untuk segera dipublikasikan',
    'Dapat segera dirilis', 'Untuk diterbitkan segera', 'Segera disiarkan', 'For immediate release',
  ],
  embargo: [
    'Embargo hingga', 'Embargo sampai', 'Embargo', 'Diembargo hingga', 'Tidak untuk disiarkan sebelum',
    'Tidak untuk dipublikasikan sebelum', 'Jangan dipublikasikan sebelum', 'Dilarang disiarkan sebelum',
    'Diembargo sampai',
  ],
  notForDistribution: [
    'Tidak untuk didistribusikan di Amerika Serikat', 'Tidak untuk didistribusikan',
    'Tidak untuk dipublikasikan atau didistribusikan', 'Bukan untuk distribusi',
    'Siaran pers ini bukan merupakan penawaran',
  ],
  about: {
    verbs: [
      'adalah', 'merupakan', 'didirikan', 'menyediakan', 'mengembangkan', 'memproduksi', 'menawarkan', 'bergerak',
    ],
    marks: [
      'didirikan', 'berdiri sejak', 'berkantor pusat', 'kantor pusat', 'karyawan', 'pendapatan', 'terkemuka',
      'anak perusahaan', 'informasi lebih lanjut', 'anggota',
    ],
    named: [
      'Tentang {name}', 'Mengenai {name}', 'Sekilas {name}', 'Sekilas tentang {name}', 'Sekilas mengenai {name}',
      'Profil {name}', 'Informasi tentang {name}', 'Apa itu {name}', 'Siapa {name}',
    ],
    plain: [
      'Tentang kami', 'Tentang perusahaan', 'Sekilas perusahaan', 'Profil perusahaan', 'Siapa kami', 'Profil',
      'Tentang yayasan', 'Tentang proyek', 'Sekilas tentang perusahaan',
    ],
    articles: [],
  },
  contact: [
    'Kontak media', 'Kontak pers', 'Kontak', 'Narahubung', 'Narahubung media', 'Hubungan media', 'Hubungan masyarakat',
    'Humas', 'Biro humas', 'Kontak humas', 'Informasi kontak', 'Hubungi', 'Hubungi kami',
    'Untuk informasi lebih lanjut', 'Untuk informasi lebih lanjut hubungi',
    'Untuk informasi lebih lanjut silakan hubungi', 'Informasi lebih lanjut', 'Informasi lebih lanjut hubungi',
    'Informasi lebih lanjut dapat menghubungi', 'Keterangan lebih lanjut', 'Untuk keterangan lebih lanjut',
    'Untuk pertanyaan media', 'Pertanyaan media', 'Juru bicara', 'Kontak person', 'Contact person', 'Media contact',
    'Press contact', 'Komunikasi perusahaan', 'Komunikasi korporat', 'Sekretaris perusahaan',
  ],
  otherContact: [
    'Hubungan investor', 'Kontak investor', 'Layanan pelanggan', 'Pendaftaran', 'Tiket', 'Investor relations',
    'Kantor pusat',
  ],
  contactLabels: {
    phone: ['Telepon', 'Telp', 'Tel', 'Tlp', 'No. telepon', 'Nomor telepon'],
    mobile: ['HP', 'Ponsel', 'Handphone', 'Mobile', 'WA', 'WhatsApp', 'No. HP', 'Seluler'],
    fax: ['Faks', 'Fax', 'Faksimile', 'Faksimili'],
    email: ['Email', 'Surel', 'Pos-el', 'Alamat email'],
    web: ['Situs web', 'Website', 'Web', 'Situs', 'Laman', 'www'],
  },
  contactRoles: [
    'Kepala humas', 'Manajer humas', 'Manajer komunikasi', 'Direktur komunikasi', 'Kepala komunikasi',
    'Staf komunikasi', 'Staf humas', 'Juru bicara', 'Hubungan masyarakat', 'Hubungan media', 'Humas',
    'Sekretaris perusahaan', 'Corporate Secretary', 'Corporate Communication', 'Head of Corporate Communications',
    'Corporate Communications Manager', 'Public Relations', 'Public Relations Manager', 'Media Relations',
    'Manajer pemasaran', 'Direktur utama', 'Direktur', 'Presiden direktur', 'Wakil direktur', 'Ketua', 'Wakil ketua',
    'Sekretaris jenderal', 'Koordinator', 'Manajer program', 'Manajer proyek', 'Pendiri', 'Kepala biro', 'Kepala dinas',
    'Peneliti',
  ],
  notesToEditors: [
    'Catatan untuk editor', 'Catatan bagi editor', 'Catatan untuk redaksi', 'Catatan redaksi', 'Catatan editor',
    'Catatan', 'Informasi tambahan', 'Latar belakang', 'Lampiran', 'Sumber', 'Referensi', 'Metodologi',
  ],
  legal: [
    'Pernyataan berwawasan ke depan', 'Pernyataan perkiraan masa depan', 'Pernyataan prospektif', 'Penafian',
    'Sanggahan', 'Pemberitahuan hukum', 'Informasi penting', 'Pemberitahuan penting', 'Disclaimer',
  ],
  photo: [
    'Foto', 'Gambar', 'Keterangan foto', 'Keterangan gambar', 'Kredit foto', 'Sumber foto', 'Dari kiri ke kanan',
    'Dari kiri', 'Dok', 'Dokumentasi', 'Ilustrasi', 'Video', 'Infografis', 'Fotografer',
  ],
  links: [
    'Informasi selengkapnya', 'Selengkapnya', 'Baca juga', 'Lihat juga', 'Tautan', 'Tautan terkait', 'Tautan berguna',
    'Dokumen', 'Unduh', 'Unduhan', 'Ikuti kami', 'Media sosial', 'Jadwal', 'Agenda', 'Program', 'Mitra', 'Sponsor',
  ],
  salutation: [
    'Kepada Yth', 'Yth', 'Kepada yang terhormat', 'Rekan-rekan media', 'Rekan media', 'Rekan jurnalis',
    'Kepada rekan-rekan media', 'Salam', 'Salam hormat', 'Dengan hormat', 'Kepada redaksi', 'Bapak/Ibu', 'Halo',
    'Yth. Bapak/Ibu',
  ],
  endMarks: ['Selesai', 'Akhir siaran pers', 'Tamat'],
  pageNumbers: ['Halaman {n} dari {m}', 'Halaman {n}', 'Hal. {n} dari {m}', 'Hal. {n}', 'Hlm. {n}', '{n} dari {m}'],
  continuations: ['bersambung', 'lanjutan', 'lanjut ke halaman berikutnya', 'bersambung ke halaman {n}'],
  place: {
    and: ['dan', '&'],
    inside: ['dan'],
  },
  dates: {
    months: [
      ['Januari', 'Jan'],
      ['Februari', 'Feb', 'Pebruari'],
      ['Maret', 'Mar'],
      ['April', 'Apr'],
      ['Mei'],
      ['Juni', 'Jun'],
      ['Juli', 'Jul'],
      ['Agustus', 'Agu', 'Agt', 'Ags', 'Agust'],
      ['September', 'Sep', 'Sept'],
      ['Oktober', 'Okt'],
      ['November', 'Nov', 'Nopember'],
      ['Desember', 'Des'],
    ],
    weekdays: [
      ['Senin', 'Sen'],
      ['Selasa', 'Sel'],
      ['Rabu', 'Rab'],
      ['Kamis', 'Kam'],
      ['Jumat', 'Jum'],
      ['Sabtu', 'Sab'],
      ['Minggu', 'Min', 'Ahad'],
    ],
    shapes: ['{day} {month},? {year}', '{day}-{month}-{year}', '{month} {year}'],
    yearless: ['{day} {month}'],
    before: ['tanggal', 'hari', 'pada', 'tgl', 'hingga'],
    after: [],
    ranges: ['hingga', 'dan', 'sampai', 's.d.'],
    ordinals: ['-'],
    order: 'dmy',
  },
  hyphenPrefixes: [
    'anak', 'orang', 'rata', 'masing', 'undang', 'negara', 'warga', 'teman', 'bersama', 'kira', 'benar', 'sungguh',
    'tiba', 'sama', 'lain', 'non', 'kanak', 'pusat', 'hal', 'cita',
  ],
}
